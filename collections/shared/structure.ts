import type { CollectionBeforeDeleteHook, CollectionConfig, Endpoint, Field } from 'payload'
import { editorsOnly } from '@/access/editors-only'
import { publishedOrStaff } from '@/access/published-or-staff'
import { staffOnly } from '@/access/staff-only'
import { answersPanel } from './answers-panel'
import { drafts } from './drafts'
import { filesUsedField } from './files-used-field'
import { withHooks } from './hooks'
import { previousSlugsField, publishedAtField } from './review-fields'
import { sampleFields } from './sample-fields'
import { slugField } from './slug-field'
import { viewOnSite } from './view-on-site'
import { keptWhileUsed } from './where-used/kept-while-used'
import { linksField } from './where-used/links-field'

interface Structure {
  slug: string
  labels: { singular: string; plural: string }
  group: string
  description: string
  fields: Field[]
  access?: Partial<CollectionConfig['access']>
  defaultColumns?: string[]
  /** Shown above the list. */
  aboveList?: NonNullable<CollectionConfig['admin']>['components']
  endpoints?: Endpoint[]
  /** Before one is deleted for good, in the same transaction. */
  beforeDelete?: CollectionBeforeDeleteHook
}

/** A document that editors alone change and that others hang from: topics, pages, meetings, organisations. */
export function structure(given: Structure): CollectionConfig {
  return keptWhileUsed({
    slug: given.slug,
    labels: given.labels,
    trash: true,
    versions: drafts,
    access: {
      create: editorsOnly,
      read: publishedOrStaff,
      update: editorsOnly,
      delete: editorsOnly,
      readVersions: staffOnly,
      unlock: editorsOnly,
      admin: ({ req }) => Boolean(staffOnly({ req })),
      ...given.access,
    },
    admin: {
      group: given.group,
      description: given.description,
      useAsTitle: 'title',
      hideAPIURL: true,
      defaultColumns: given.defaultColumns ?? ['title', '_status', 'updatedAt'],
      listSearchableFields: ['title', 'slug'],
      preview: viewOnSite(given.slug),
      ...(given.aboveList && { components: given.aboveList }),
    },
    hooks: { ...withHooks(), ...(given.beforeDelete && { beforeDelete: [given.beforeDelete] }) },
    ...(given.endpoints && { endpoints: given.endpoints }),
    fields: [
      ...given.fields,
      answersPanel,
      slugField,
      publishedAtField,
      previousSlugsField,
      ...sampleFields,
      filesUsedField,
      linksField,
    ],
  })
}
