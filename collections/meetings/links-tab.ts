import { topicsField } from '@collections/shared/subject-fields'
import type { Tab } from 'payload'

export const linksTab: Tab = {
  label: 'Links',
  description: 'Topics and what was read or told.',
  fields: [
    topicsField,
    {
      name: 'resources',
      type: 'relationship',
      relationTo: ['case-studies', 'policies', 'guidance'],
      hasMany: true,
      label: 'Resources',
      admin: { description: 'Case studies, policies and guidance that the meeting used or led to.' },
    },
  ],
}
