import type { CollectionConfig, Field } from 'payload'
import { editorsOnly } from '@/access/editors-only'
import { keptByHub } from '@/access/kept-by-hub'
import { nobody } from '@/access/nobody'
import { staffOnly } from '@/access/staff-only'

const byServer = { create: nobody, update: nobody }

/** A field that the member wrote: staff read it and leave it as it is. */
export const asWritten = <F extends Field>(field: F): F => ({
  ...field,
  access: byServer,
  admin: { ...field.admin, readOnly: true },
})

const hideFields: Field[] = [
  {
    name: 'hidden',
    type: 'checkbox',
    label: 'Hidden from members',
    defaultValue: false,
    admin: {
      position: 'sidebar',
      description: 'Tick when it could tell who somebody is, hurts somebody, or does not belong here.',
    },
  },
  {
    name: 'hiddenReason',
    type: 'text',
    label: 'Why',
    maxLength: 300,
    validate: (value: unknown, { data }: { data: Partial<{ hidden: boolean }> }) =>
      !data.hidden || Boolean(value) || 'Say why: whoever wrote it reads this.',
    admin: {
      position: 'sidebar',
      condition: (data) => Boolean(data.hidden),
      description: 'Whoever wrote it reads this. Example: “It names a place where one person works.”',
    },
  },
]

const writerFields: Field[] = [
  asWritten({
    name: 'isNamed',
    type: 'checkbox',
    label: 'Members see who wrote it',
    admin: { position: 'sidebar', description: 'Chosen by whoever wrote it. Not ticked: only staff know.' },
  }),
  asWritten({
    name: 'person',
    type: 'relationship',
    relationTo: 'users',
    index: true,
    label: 'Written by',
    admin: { position: 'sidebar', description: 'Empty when they have left.' },
  }),
  asWritten({
    name: 'organisation',
    type: 'relationship',
    relationTo: 'organisations',
    index: true,
    label: 'Organisation',
    admin: { position: 'sidebar', description: 'The employer that they represent.' },
  }),
  {
    name: 'once',
    type: 'text',
    unique: true,
    index: true,
    hidden: true,
    access: { read: nobody, ...byServer },
  },
]

interface MembersWords {
  slug: string
  labels: { singular: string; plural: string }
  description: string
  useAsTitle: string
  defaultColumns: string[]
  fields: Field[]
  endpoints?: CollectionConfig['endpoints']
}

/** What members write for each other. Only the server writes it; staff read it, and editors hide or delete it. */
export function membersWords({ slug, labels, fields, endpoints, ...admin }: MembersWords): CollectionConfig {
  return {
    slug,
    labels,
    disableDuplicate: true,
    endpoints: endpoints || [],
    access: keptByHub({ read: staffOnly, update: editorsOnly, delete: editorsOnly }),
    admin: { group: 'Community', hideAPIURL: true, ...admin },
    defaultSort: '-createdAt',
    fields: [...fields, ...hideFields, ...writerFields],
  }
}
