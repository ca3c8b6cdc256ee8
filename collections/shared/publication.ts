import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionConfig,
  Endpoint,
  Field,
} from 'payload'
import { editorsOnly } from '@/access/editors-only'
import { draftsOrEditors, ownDraftsOrEditors, ownUnpublishedOrEditors } from '@/access/own-drafts'
import { publishedOrStaff } from '@/access/published-or-staff'
import { staffOnly } from '@/access/staff-only'
import { answersPanel } from './answers-panel'
import { drafts } from './drafts'
import { filesUsedField } from './files-used-field'
import { withHooks } from './hooks'
import { livePreview } from './live-preview'
import { previewEndpoint } from './preview-endpoint'
import { reviewFields } from './review-fields'
import { sampleFields } from './sample-fields'
import { sharePanel } from './share-panel'
import { slugField } from './slug-field'
import { viewOnSite } from './view-on-site'

interface Publication {
  slug: string
  labels: { singular: string; plural: string }
  group: string
  description: string
  /** Fields above and inside the tabs. */
  fields: Field[]
  /** What else happens on saving, before the files used are noted. */
  beforeChange?: CollectionBeforeChangeHook[]
  afterChange?: CollectionAfterChangeHook[]
  endpoints?: Endpoint[]
}

/** A document that staff write, review, publish and keep in date: case studies, policies, guidance. */
export function publication({
  slug,
  labels,
  group,
  description,
  fields,
  beforeChange = [],
  afterChange = [],
  endpoints = [],
}: Publication): CollectionConfig {
  return {
    slug,
    labels,
    trash: true,
    versions: drafts,
    access: {
      create: draftsOrEditors,
      read: publishedOrStaff,
      update: ownDraftsOrEditors,
      delete: ownUnpublishedOrEditors,
      readVersions: staffOnly,
      unlock: editorsOnly,
      admin: ({ req }) => Boolean(staffOnly({ req })),
    },
    admin: {
      group,
      description,
      useAsTitle: 'title',
      hideAPIURL: true,
      defaultColumns: ['title', '_status', 'owner', 'nextReview', 'updatedAt'],
      listSearchableFields: ['title', 'summary', 'slug'],
      preview: viewOnSite(slug),
      livePreview: livePreview(slug),
    },
    defaultSort: '-updatedAt',
    hooks: { ...withHooks(beforeChange), afterChange },
    endpoints: [...endpoints, previewEndpoint(slug)],
    fields: [
      ...fields,
      sharePanel,
      answersPanel,
      slugField,
      ...reviewFields,
      ...sampleFields,
      filesUsedField,
    ],
  }
}
