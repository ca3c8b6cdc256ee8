import { chooseOne } from '@collections/shared/choice-fields'
import { subjectFields } from '@collections/shared/subject-fields'
import { contentNoteField, imageField, summaryField, titleField } from '@collections/shared/title-fields'
import type { Field } from 'payload'
import { POLICY_TYPES } from '@/lib/vocabulary'
import { detailsTab } from './details-tab'
import { filesTab } from './files-tab'
import { textTab } from './text-tab'

export const policyFields: Field[] = [
  titleField(
    'The policy’s own name, with the employer when there is one. Example: “Domestic abuse policy, Strathmore Council”.',
  ),
  summaryField('What the policy promises, to whom, and what is special about it, in two or three sentences.'),
  chooseOne({
    name: 'policyType',
    label: 'Type of policy',
    terms: POLICY_TYPES,
    facet: { name: 'policy-type', label: 'Type of policy', order: 'natural' },
    required: true,
    help: 'What it regulates. Example: Domestic abuse.',
  }),
  {
    type: 'tabs',
    tabs: [
      textTab,
      detailsTab,
      filesTab,
      {
        label: 'What it is about',
        description: 'These choices are the filters by which readers find it.',
        fields: subjectFields,
      },
      { label: 'Picture and notes', fields: [imageField, contentNoteField] },
    ],
  },
]
