import { contentNoteField, imageField, summaryField, titleField } from '@collections/shared/title-fields'
import type { Field } from 'payload'
import { aboutTab } from './about-tab'
import { consentTab } from './consent-tab'
import { sharedByMember } from './contribution-field'
import { disclosurePanel } from './disclosure/panel-field'
import { linksTab } from './links-tab'
import { outcomeField } from './outcome-field'
import { resultsTab } from './results-tab'
import { storyTab } from './story-tab'
import { whoTab } from './who-tab'

export const caseStudyFields: Field[] = [
  titleField(
    'Say what was done and where, in plain words. Example: “Training line managers to respond to domestic abuse in a rural council”.',
  ),
  summaryField(
    'Two or three sentences: the problem, what was tried, what came of it. It stands in lists and in search results.',
  ),
  outcomeField,
  disclosurePanel,
  sharedByMember,
  {
    type: 'tabs',
    tabs: [
      whoTab,
      storyTab,
      resultsTab,
      aboutTab,
      linksTab,
      { label: 'Picture and notes', fields: [imageField, contentNoteField] },
      consentTab,
    ],
  },
]
