import type { CollectionConfig, Field } from 'payload'
import { editorsOnly } from '@/access/editors-only'
import { ownDraftsOrEditors } from '@/access/own-drafts'
import { publishedOrStaff } from '@/access/published-or-staff'
import { staffOnly } from '@/access/staff-only'
import { drafts } from './drafts'
import { reviewFields } from './review-fields'
import { sampleFields } from './sample-fields'
import { slugField } from './slug-field'

interface Publication {
  slug: string
  labels: { singular: string; plural: string }
  group: string
  description: string
  /** Fields above and inside the tabs. */
  fields: Field[]
}

/** A document that staff write, review, publish and keep in date: case studies, policies, guidance. */
export function publication({ slug, labels, group, description, fields }: Publication): CollectionConfig {
  return {
    slug,
    labels,
    trash: true,
    versions: drafts,
    access: {
      create: staffOnly,
      read: publishedOrStaff,
      update: ownDraftsOrEditors,
      delete: ownDraftsOrEditors,
      readVersions: staffOnly,
      unlock: editorsOnly,
      admin: ({ req }) => Boolean(staffOnly({ req })),
    },
    admin: {
      group,
      description,
      useAsTitle: 'title',
      defaultColumns: ['title', '_status', 'owner', 'nextReview', 'updatedAt'],
      listSearchableFields: ['title', 'summary', 'slug'],
    },
    defaultSort: '-updatedAt',
    fields: [...fields, slugField, ...reviewFields, ...sampleFields],
  }
}
