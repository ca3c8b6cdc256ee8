import { richText } from '@collections/shared/text-fields'
import type { ArrayField, Tab, UIField } from 'payload'
import { membersAndStaffRead } from '@/access/members-and-staff'

const agenda: ArrayField = {
  name: 'agenda',
  type: 'array',
  label: 'Agenda',
  labels: { singular: 'Part', plural: 'Agenda' },
  maxRows: 20,
  access: { read: membersAndStaffRead },
  admin: {
    description:
      'The parts of the meeting in their order. Each stands alone on a screen that fits a projector and a phone.',
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'what',
          type: 'text',
          label: 'Part',
          required: true,
          maxLength: 120,
          admin: { description: 'What happens. Example: “In pairs”.' },
        },
        {
          name: 'minutes',
          type: 'number',
          label: 'Minutes',
          min: 1,
          max: 600,
          admin: { description: 'How long it takes. Example: 20.', width: '25%' },
        },
      ],
    },
    {
      name: 'prompt',
      type: 'textarea',
      label: 'Prompt',
      maxLength: 400,
      admin: {
        rows: 2,
        description: 'A question that looks for what works. Example: “When did it go well, and why?”',
      },
    },
  ],
}

const answersPanel: UIField = {
  name: 'whoComes',
  type: 'ui',
  label: 'Who is coming',
  admin: {
    disableListColumn: true,
    components: { Field: '/src/staff/meetings/who-comes#WhoComes' },
  },
}

export const membersTab: Tab = {
  label: 'For members',
  description: 'Only members and staff see these.',
  fields: [
    answersPanel,
    {
      name: 'joiningDetails',
      type: 'textarea',
      label: 'How to join',
      maxLength: 2000,
      access: { read: membersAndStaffRead },
      admin: { rows: 3, description: 'Link, phone number, door code. Never shown to the public.' },
    },
    agenda,
    // Not searchable: the index is read by everyone.
    {
      ...richText(
        'membersNotes',
        'Members’ notes',
        'What was said, for those who were there or could not come. No names.',
      ),
      custom: {},
      access: { read: membersAndStaffRead },
    },
  ],
}
