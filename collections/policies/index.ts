import { publication } from '@collections/shared/publication'
import { policyFields } from './fields'

export const Policies = publication({
  slug: 'policies',
  labels: { singular: 'Policy', plural: 'Policies' },
  group: 'Publish',
  description: 'Policies that employers may read, copy and adapt, with their files and reuse terms.',
  fields: policyFields,
})
