import type { DateField, Field } from 'payload'
import { editorsChange } from '@/access/editors-only'
import { nobody } from '@/access/nobody'
import { staffRead } from '@/access/staff-only'
import { searchable } from '@/search/searchable'

const day = { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' } as const

/** A date without a time in the sidebar. */
function sidebarDate(name: string, label: string, help: string): DateField {
  return { name, type: 'date', label, admin: { position: 'sidebar', date: day, description: help } }
}

/** A date without a time. */
export function dateField(name: string, label: string, help: string): DateField {
  return { name, type: 'date', label, admin: { date: day, description: help } }
}

export const ownerField: Field = {
  name: 'owner',
  type: 'relationship',
  relationTo: 'users',
  label: 'Owner',
  index: true,
  access: { create: editorsChange, update: editorsChange, read: staffRead },
  admin: {
    position: 'sidebar',
    description: 'Who keeps this in date. Readers never see it. Left empty, it is the person who created it.',
  },
}

export const publishedAtField: Field = {
  name: 'publishedAt',
  type: 'date',
  label: 'First published',
  index: true,
  access: { create: nobody, update: nobody },
  hooks: { beforeDuplicate: [() => null] },
  custom: searchable({ facet: { name: 'year', label: 'Year', order: 'newest', from: 'year' } }),
  admin: {
    position: 'sidebar',
    readOnly: true,
    condition: (data) => Boolean(data.publishedAt),
    date: day,
    description: 'Set by the hub when this is published for the first time.',
  },
}

export const previousSlugsField: Field = {
  name: 'previousSlugs',
  type: 'text',
  hasMany: true,
  label: 'Earlier addresses',
  index: true,
  access: { create: nobody, update: nobody },
  hooks: { beforeDuplicate: [() => null] },
  admin: {
    position: 'sidebar',
    readOnly: true,
    condition: (data) => Boolean(data.previousSlugs?.length),
    description: 'Kept by the hub. Each leads readers to the address above.',
  },
}

/** Who looks after a document and when it was last checked. */
export const reviewFields: Field[] = [
  ownerField,
  sidebarDate(
    'reviewedAt',
    'Last reviewed',
    'The day on which someone last read it through and found it right.',
  ),
  sidebarDate(
    'nextReview',
    'Next review',
    'When to check it again. Left empty, it is set to a year after publishing.',
  ),
  publishedAtField,
  previousSlugsField,
]
