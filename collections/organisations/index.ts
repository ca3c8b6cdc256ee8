import { structure } from '@collections/shared/structure'
import { publicOrganisationsOrStaff } from '@/access/public-organisations'
import { organisationFields } from './fields'

export const Organisations = structure({
  slug: 'organisations',
  labels: { singular: 'Organisation', plural: 'Organisations' },
  group: 'Community',
  description: 'Employers of the community. Private until they agree to be named.',
  access: { read: publicOrganisationsOrStaff },
  defaultColumns: ['title', 'visibility', 'sector', 'stage', '_status', 'updatedAt'],
  fields: organisationFields,
})
