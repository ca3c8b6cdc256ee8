import { sectorField, sizeField } from '@collections/shared/employer-fields'
import { dateField } from '@collections/shared/review-fields'
import { line } from '@collections/shared/text-fields'
import type { Tab } from 'payload'
import { searchable } from '@/search/searchable'

export const detailsTab: Tab = {
  label: 'Details',
  description: 'Whose policy it is and which version.',
  fields: [
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: 'organisations',
      label: 'Organisation',
      custom: searchable({ text: 'keywords' }),
      admin: {
        description:
          'Whose policy it is. Leave empty for a template. Readers see the name only when its page is public.',
      },
    },
    {
      type: 'row',
      fields: [
        sectorField('The sector it was written in.'),
        sizeField('The size of employer it was written for.'),
      ],
    },
    line(
      'policyOwner',
      'Policy owner',
      'The role that keeps it, never a person’s name. Example: “Head of HR”.',
    ),
    line('versionLabel', 'Version', 'As it stands on the document. Example: “2.1”.', 40),
    dateField('effectiveFrom', 'In force from', 'The day from which it applies.'),
    {
      name: 'changes',
      type: 'array',
      label: 'What changed between versions',
      labels: { singular: 'Change', plural: 'Changes' },
      maxRows: 50,
      admin: { description: 'Newest first, one row for each version.' },
      fields: [
        line('version', 'Version', 'Example: “2.1”.', 40),
        dateField('date', 'Date', 'The day of that version.'),
        line('note', 'What changed', 'One sentence. Example: “Ten days’ paid leave instead of five”.', 400),
      ],
    },
  ],
}
