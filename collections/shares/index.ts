import { memberRecord } from '@collections/shared/member-record'

/** A practice that an employer is telling, until it is a draft of a case study. src/community/sharing asks the questions. */
export const Shares = memberRecord({
  slug: 'shares',
  labels: { singular: 'Practice being shared', plural: 'Practices being shared' },
  fields: [
    { name: 'startedAt', type: 'date', required: true, index: true },
    { name: 'answers', type: 'json', required: true, defaultValue: {} },
    { name: 'indicators', type: 'relationship', relationTo: 'indicators', hasMany: true },
    { name: 'reflection', type: 'relationship', relationTo: 'reflections' },
    { name: 'sentAt', type: 'date' },
    // Who is asked to sign it off.
    { name: 'sentBy', type: 'relationship', relationTo: 'users' },
    { name: 'caseStudy', type: 'relationship', relationTo: 'case-studies', index: true },
  ],
})
