import type { CollectionConfig } from 'payload'
import { editorsOnly } from '@/access/editors-only'
import { keptByHub } from '@/access/kept-by-hub'
import { staffOnly } from '@/access/staff-only'
import { writeEndpoint } from './write-endpoint'

/**
 * Searches that found nothing, by day. Only `src/unanswered` writes it. It has no dates of the framework's: what is
 * finer than a day is not kept.
 */
export const UnansweredSearches: CollectionConfig = {
  slug: 'unanswered-searches',
  labels: { singular: 'Search that found nothing', plural: 'Searches that found nothing' },
  timestamps: false,
  lockDocuments: false,
  access: keptByHub({ read: staffOnly, delete: editorsOnly }),
  endpoints: [writeEndpoint],
  admin: {
    group: 'Readers',
    description:
      'What readers looked for at least five times in a day and did not find. Nobody knows who they are. Open one to begin a draft about it, or to tell search which of our words they meant. Each day is removed after 90 days; delete at once whatever names somebody.',
    useAsTitle: 'words',
    hideAPIURL: true,
    defaultColumns: ['words', 'count', 'day'],
    listSearchableFields: ['words'],
  },
  defaultSort: '-day',
  fields: [
    { name: 'id', type: 'text', required: true, admin: { hidden: true, disableListColumn: true } },
    {
      name: 'words',
      type: 'text',
      label: 'Words',
      required: true,
      admin: { readOnly: true, description: 'In small letters and without marks, as search reads them.' },
    },
    {
      name: 'count',
      type: 'number',
      label: 'Times',
      required: true,
      admin: { readOnly: true, description: 'How often they were looked for on that day.' },
    },
    {
      name: 'day',
      type: 'text',
      label: 'Day',
      required: true,
      index: true,
      admin: { readOnly: true, description: 'Year, month, day.' },
    },
    {
      name: 'nextSteps',
      type: 'ui',
      label: 'What you can do',
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: '/src/staff/unanswered/next-steps#NextSteps' },
      },
    },
  ],
}
