import type { CollectionConfig } from 'payload'
import { keptByHub } from '@/access/kept-by-hub'
import { staffOnly } from '@/access/staff-only'
import { checkEndpoint } from './check-endpoint'

const STATES = [
  { value: 'works', label: 'Works' },
  { value: 'unsure', label: 'Not answered lately' },
  { value: 'broken', label: 'Leads nowhere' },
]

const day = { displayFormat: 'd MMMM yyyy, HH:mm' }

/** Links from published documents to other sites. Written by the job that looks at them; the page /admin/links shows them. */
export const ExternalLinks: CollectionConfig = {
  slug: 'external-links',
  labels: { singular: 'Link to another site', plural: 'Links to other sites' },
  disableDuplicate: true,
  lockDocuments: false,
  access: keptByHub({ read: staffOnly }),
  admin: {
    group: 'Records',
    hideAPIURL: true,
    description:
      'Every address of another site in what readers see, looked at by night. What leads nowhere stands, with the documents to mend, under “Links to other sites” at the end of the menu.',
    useAsTitle: 'url',
    defaultColumns: ['url', 'state', 'reason', 'since', 'checkedAt'],
    listSearchableFields: ['url'],
  },
  defaultSort: '-since',
  endpoints: [checkEndpoint],
  fields: [
    { name: 'url', type: 'text', label: 'Address', required: true, unique: true, index: true },
    { name: 'state', type: 'select', label: 'State', options: STATES, index: true },
    { name: 'reason', type: 'text', label: 'Why' },
    { name: 'since', type: 'date', label: 'Since', admin: { date: day } },
    { name: 'checkedAt', type: 'date', label: 'Last looked at', index: true, admin: { date: day } },
    {
      name: 'movedTo',
      type: 'text',
      label: 'Moved to',
      admin: { description: 'Where the site sends readers for good.' },
    },
    { name: 'faults', type: 'number', label: 'Nights in a row on which it led nowhere' },
    {
      name: 'documents',
      type: 'json',
      label: 'Stands in',
      admin: { description: 'The documents that link to it, with the words of the link.' },
    },
  ],
}
