import { richText } from '@collections/shared/text-fields'
import type { Tab } from 'payload'
import { membersAndStaffRead } from '@/access/members-and-staff'

export const membersTab: Tab = {
  label: 'For members',
  description: 'Only members and staff see these.',
  fields: [
    {
      name: 'joiningDetails',
      type: 'textarea',
      label: 'How to join',
      maxLength: 2000,
      access: { read: membersAndStaffRead },
      admin: { rows: 3, description: 'Link, phone number, door code. Never shown to the public.' },
    },
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
