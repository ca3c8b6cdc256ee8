import { memberRecord } from '@collections/shared/member-record'

/** Where an employer stands, wants to be, and what it does next. src/community/reflection says what `answers` holds. */
export const Reflections = memberRecord({
  slug: 'reflections',
  labels: { singular: 'Reflection', plural: 'Reflections' },
  fields: [
    { name: 'startedAt', type: 'date', required: true, index: true },
    { name: 'finishedAt', type: 'date' },
    { name: 'answers', type: 'json', required: true, defaultValue: {} },
  ],
})
