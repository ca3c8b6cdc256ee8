import { subjectFields } from '@collections/shared/subject-fields'
import { contentNoteField, imageField, summaryField, titleField } from '@collections/shared/title-fields'
import type { Field } from 'payload'
import { audiencesField } from './audiences-field'
import { bodyTab } from './body-tab'
import { legalTab } from './legal-tab'
import { linksTab } from './links-tab'

export const guidanceFields: Field[] = [
  titleField(
    'What the reader will be able to do. Example: “Responding when someone tells you about domestic abuse”.',
  ),
  summaryField(
    'Who it is for and what it helps with, in two sentences. It stands in lists and in search results.',
  ),
  {
    type: 'tabs',
    tabs: [
      bodyTab,
      {
        label: 'What it is about',
        description: 'These choices are the filters by which readers find it.',
        fields: [audiencesField, ...subjectFields],
      },
      legalTab,
      linksTab,
      { label: 'Picture and notes', fields: [imageField, contentNoteField] },
    ],
  },
]
