import { memberRecord } from '@collections/shared/member-record'
import { asOptions, BARRIERS, STANDARDS, STEP_STATES } from '@/lib/vocabulary'

/** One thing that somebody will do by a day. */
export const Steps = memberRecord({
  slug: 'steps',
  labels: { singular: 'Step', plural: 'Steps' },
  fields: [
    { name: 'what', type: 'text', required: true, maxLength: 300 },
    { name: 'ownerRole', type: 'text', required: true, maxLength: 120 },
    { name: 'due', type: 'date', required: true },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'planned',
      options: asOptions(STEP_STATES),
    },
    { name: 'why', type: 'textarea', maxLength: 1000 },
    { name: 'standard', type: 'select', options: asOptions(STANDARDS) },
    { name: 'barrier', type: 'select', options: asOptions(BARRIERS) },
    { name: 'reflection', type: 'relationship', relationTo: 'reflections', index: true },
    // The meeting that the idea for it came from.
    { name: 'meeting', type: 'relationship', relationTo: 'meetings', index: true },
    { name: 'idea', type: 'text', maxLength: 300 },
    { name: 'changedAt', type: 'date' },
  ],
})
