import { line } from '@collections/shared/text-fields'
import type { CollectionConfig, Field } from 'payload'
import { editorsOnly } from '@/access/editors-only'
import { keptByHub } from '@/access/kept-by-hub'
import { nobody } from '@/access/nobody'
import { ownOrEditors } from '@/access/own-drafts'
import { checkEndpoint } from './check-endpoint'
import { runEndpoint } from './run-endpoint'
import { wordEndpoint } from './word-endpoint'

const STATES = [
  { value: 'checked', label: 'Checked, nothing written yet' },
  { value: 'imported', label: 'Brought in' },
]

/** Read by the server alone. */
const inside = { access: { read: nobody }, hidden: true } as const

const fields: Field[] = [
  line('fileName', 'File', 'The name of the file as it was sent.'),
  line('target', 'Into', 'The list into which it was brought.'),
  { name: 'state', type: 'select', label: 'State', options: STATES, required: true, defaultValue: 'checked' },
  {
    name: 'owner',
    type: 'relationship',
    relationTo: 'users',
    label: 'Who',
    index: true,
    admin: { description: 'Who sent the file, and owns the drafts that were made of it.' },
  },
  { name: 'rows', type: 'number', label: 'Rows', admin: { description: 'How many documents the file has.' } },
  {
    name: 'faults',
    type: 'json',
    label: 'What was found',
    admin: { description: 'Row, column, what is wrong and how to mend it.' },
  },
  {
    name: 'made',
    type: 'json',
    label: 'What was made',
    admin: { description: 'The drafts, by title.' },
  },
  // One file is brought into one list once, whoever sends it and however often.
  { name: 'once', type: 'text', unique: true, index: true, ...inside },
  { name: 'digest', type: 'text', ...inside },
  // The file itself in base 64, until it is brought in.
  { name: 'content', type: 'text', ...inside },
]

/** Files that staff sent to be brought in. Written by the hub; the pages under /admin/import show them. */
export const Imports: CollectionConfig = {
  slug: 'imports',
  labels: { singular: 'Import', plural: 'Imports' },
  disableDuplicate: true,
  lockDocuments: false,
  access: keptByHub({ read: ownOrEditors, delete: editorsOnly }),
  admin: {
    group: 'Records',
    hideAPIURL: true,
    description:
      'Files that were brought in, by whom, and what was made of them. Begin at “Bring in a file”.',
    useAsTitle: 'fileName',
    defaultColumns: ['fileName', 'target', 'state', 'rows', 'owner', 'createdAt'],
  },
  defaultSort: '-createdAt',
  endpoints: [checkEndpoint, runEndpoint, wordEndpoint],
  fields,
}
