import { structure } from '@collections/shared/structure'
import { exportEndpoints } from '@collections/shared/transfer/export-endpoints'
import { FILES_ABOVE_LIST } from '@collections/shared/transfer/files-above-list'
import { publicOrganisationsOrStaff } from '@/access/public-organisations'
import { forgetEmployer } from '@/community/forget-employer'
import { organisationFields } from './fields'

export const Organisations = structure({
  slug: 'organisations',
  labels: { singular: 'Organisation', plural: 'Organisations' },
  group: 'Community',
  description: 'Employers of the community. Private until they agree to be named.',
  access: { read: publicOrganisationsOrStaff },
  defaultColumns: ['title', 'visibility', 'sector', 'stage', '_status', 'updatedAt'],
  aboveList: FILES_ABOVE_LIST,
  endpoints: exportEndpoints('organisations'),
  // Whoever deletes it, its lead or staff: nothing private stays.
  beforeDelete: forgetEmployer,
  fields: organisationFields,
})
