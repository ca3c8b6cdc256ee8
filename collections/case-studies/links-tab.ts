import type { Field, Tab } from 'payload'
import { contributionField } from './contribution-field'

function related(
  name: string,
  relationTo: 'policies' | 'guidance' | 'meetings',
  label: string,
  help: string,
): Field {
  return {
    name,
    type: 'relationship',
    relationTo,
    hasMany: true,
    label,
    // Every page of a policy or a piece of guidance lists the case studies that name it.
    index: true,
    admin: { description: help },
  }
}

const contact: Field = {
  name: 'contact',
  type: 'email',
  label: 'Contact mailbox',
  admin: {
    condition: (data) => data.attribution !== 'anonymous',
    description: 'A mailbox of a role, never of a person: it is public. Example: equality@example.org.',
  },
}

export const linksTab: Tab = {
  label: 'Links',
  description: 'What a reader should look at next.',
  fields: [
    related('relatedPolicies', 'policies', 'Policies', 'Policies written or used in this work.'),
    related('relatedGuidance', 'guidance', 'Guidance', 'Guidance that this work followed or led to.'),
    related('meetings', 'meetings', 'Meetings', 'Meetings of the community at which this was told.'),
    contributionField,
    contact,
  ],
}
