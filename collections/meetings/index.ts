import { structure } from '@collections/shared/structure'
import { meetingFields } from './fields'

export const Meetings = structure({
  slug: 'meetings',
  labels: { singular: 'Meeting', plural: 'Meetings' },
  group: 'Community',
  description:
    'Meetings of the community: announced before, summarised after. Sectors are named, people never.',
  defaultColumns: ['title', 'startsAt', 'format', '_status', 'updatedAt'],
  fields: meetingFields,
})
