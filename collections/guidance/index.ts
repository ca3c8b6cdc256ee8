import { publication } from '@collections/shared/publication'
import { guidanceFields } from './fields'
import { nameParts } from './name-parts'

export const Guidance = publication({
  slug: 'guidance',
  labels: { singular: 'Guidance', plural: 'Guidance' },
  group: 'Publish',
  description:
    'What to do, for whom, and on which legal footing. Long guidance has parts, each on a page of its own.',
  fields: guidanceFields,
  beforeChange: [nameParts],
})
