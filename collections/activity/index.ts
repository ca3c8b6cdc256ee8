import type { CollectionBeforeOperationHook, CollectionConfig, Field, GlobalConfig } from 'payload'
import { administratorsOnly } from '@/access/administrators-only'
import { keptByHub } from '@/access/kept-by-hub'
import { isAdministrator } from '@/access/roles'
import { ACTIONS } from '@/activity/actions'
import { KEPT_DAYS } from '@/activity/forget-activity'
import { asOptions, type Term } from '@/lib/vocabulary'
import { Refused } from '@/workflow/refused'
import { activityCsv } from './activity-csv'

const WRITES = /^(create|update|delete|restoreVersion)/

/** Not even the hub's own code writes here by Payload's operations, which could change a row. */
const appendOnly: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (WRITES.test(operation))
    throw new Refused('The activity log is kept by the hub alone: nobody changes or deletes a row.', 403)
  return args
}

const labelOf = ({ slug, labels }: CollectionConfig): Term => ({
  value: slug,
  label: typeof labels?.plural === 'string' ? labels.plural : slug,
})
const labelOfGlobal = ({ slug, label }: GlobalConfig): Term => ({
  value: slug,
  label: typeof label === 'string' ? label : slug,
})

const fields = (kinds: Term[]): Field[] => [
  {
    name: 'createdAt',
    type: 'date',
    label: 'When',
    index: true,
    admin: { readOnly: true, date: { pickerAppearance: 'dayAndTime' } },
  },
  {
    name: 'by',
    type: 'relationship',
    relationTo: 'users',
    label: 'Who',
    index: true,
    admin: {
      components: { Cell: '/src/staff/activity/who-cell#WhoCell' },
      description: 'Empty when the hub did it by itself, or somebody without an account.',
    },
  },
  {
    name: 'action',
    type: 'select',
    label: 'Did what',
    required: true,
    index: true,
    options: asOptions(ACTIONS),
  },
  {
    name: 'kind',
    type: 'select',
    label: 'Where',
    required: true,
    index: true,
    options: asOptions(kinds),
    admin: { description: 'The list in which the document or person stands.' },
  },
  {
    name: 'document',
    type: 'text',
    label: 'To which',
    index: true,
    admin: {
      components: { Cell: '/src/staff/activity/document-cell#DocumentCell' },
      description: 'Number of the document or person. The log keeps no title and no text.',
    },
  },
]

/** Who did what to which document and person, over everything that staff can change. */
export const activityOf = (collections: CollectionConfig[], globals: GlobalConfig[]): CollectionConfig => ({
  slug: 'activity',
  // Mongoose would make a plural of it, and the job that forgets asks by this name.
  dbName: 'activity',
  labels: { singular: 'Activity', plural: 'Activity log' },
  disableDuplicate: true,
  lockDocuments: false,
  access: keptByHub({ read: administratorsOnly, admin: ({ req }) => isAdministrator(req) }),
  admin: {
    group: 'Records',
    hideAPIURL: true,
    description: `Who did what, for ${KEPT_DAYS / 365} years. Written by the hub: nobody can change or delete a row, and it holds no text of any document.`,
    useAsTitle: 'action',
    defaultColumns: ['createdAt', 'by', 'action', 'kind', 'document'],
    listSearchableFields: ['document'],
    components: { beforeListTable: ['/src/staff/activity/list-head#ListHead'] },
  },
  defaultSort: '-createdAt',
  hooks: { beforeOperation: [appendOnly] },
  endpoints: [activityCsv],
  fields: fields([
    ...collections.map(labelOf),
    ...globals.map(labelOfGlobal),
    { value: 'activity', label: 'Activity log' },
  ]),
})
