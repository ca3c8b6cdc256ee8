import { chooseOne } from '@collections/shared/choice-fields'
import { dateField } from '@collections/shared/review-fields'
import { line } from '@collections/shared/text-fields'
import type { ArrayField, Field } from 'payload'
import { nobody } from '@/access/nobody'
import { staffRead } from '@/access/staff-only'
import { INDICATORS } from '@/lib/vocabulary'

const meeting: Field = {
  name: 'meeting',
  type: 'relationship',
  relationTo: 'meetings',
  label: 'Meeting',
  admin: { description: 'Where the idea came up. Leave empty when it was not at a meeting.' },
}

/** The links of the chain that may be shown: the employer reads them with the rest before it agrees. */
export const contributionField: ArrayField = {
  name: 'contribution',
  type: 'array',
  label: 'How it came about',
  labels: { singular: 'Way', plural: 'Ways' },
  maxRows: 10,
  admin: {
    description:
      'From a meeting to a sign of change, one row for each way. It tells what contributed and proves nothing: say so when you are asked. Readers see every part that stands here; take out what should stay inside.',
  },
  fields: [
    {
      type: 'row',
      fields: [
        meeting,
        line('idea', 'Idea', 'What they took from it. Example: “Ask night staff first.”', 300),
      ],
    },
    line('step', 'Step', 'What they then did. Example: “Talks on the night shift of two wards”.', 300),
    {
      type: 'row',
      fields: [
        chooseOne({
          name: 'sign',
          label: 'Sign of change',
          terms: INDICATORS,
          help: 'What kind of sign they saw. Example: Colleagues talk about it.',
        }),
        dateField('seenOn', 'Seen', 'The month is shown. For an anonymous employer leave it empty.'),
      ],
    },
  ],
}

export const sharedByMember: Field = {
  name: 'sharedByMember',
  type: 'checkbox',
  label: 'Shared by a member',
  defaultValue: false,
  index: true,
  access: { create: nobody, update: nobody, read: staffRead },
  hooks: { beforeDuplicate: [() => false] },
  admin: {
    position: 'sidebar',
    readOnly: true,
    condition: (data) => Boolean(data.sharedByMember),
    description:
      'An employer told this through its account. When you ask for its sign-off, it finds the text there too.',
  },
}
