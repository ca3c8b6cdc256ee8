import type { Tab } from 'payload'

export const linksTab: Tab = {
  label: 'Links',
  description: 'What a reader should look at next.',
  fields: [
    {
      name: 'relatedCases',
      type: 'relationship',
      relationTo: 'case-studies',
      hasMany: true,
      label: 'Case studies',
      admin: { description: 'Employers who did this. Two or three from different sectors are best.' },
    },
    {
      name: 'relatedPolicies',
      type: 'relationship',
      relationTo: 'policies',
      hasMany: true,
      label: 'Policies',
      admin: { description: 'Policies that put this guidance into rules.' },
    },
  ],
}
