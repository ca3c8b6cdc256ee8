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
import { WRITING } from './hooks/keep-lock'
import { livePreview } from './live-preview'
import { previewEndpoint } from './preview-endpoint'
import { reviewFields } from './review-fields'
import { sampleFields } from './sample-fields'
import { sharePanel } from './share-panel'
import { slugField } from './slug-field'
import { exportEndpoints } from './transfer/export-endpoints'
import { FILES_ABOVE_LIST } from './transfer/files-above-list'
import { viewOnSite } from './view-on-site'
import { keptWhileUsed } from './where-used/kept-while-used'
import { linksField } from './where-used/links-field'
import { followSteps, recordFirstStep } from './workflow/follow-steps'
import { moveEndpoint, overviewEndpoint } from './workflow/move-endpoint'
import { forgetItsNotes, notesEndpoints } from './workflow/notes-endpoints'
import { passLock } from './workflow/pass-lock'
import { refuseStaleSave } from './workflow/refuse-stale-save'
import { statusLine } from './workflow/status-line'
import { workflowFields } from './workflow/workflow-fields'

interface Publication {
  slug: 'case-studies' | 'policies' | 'guidance'
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
  return keptWhileUsed({
    slug,
    labels,
    trash: true,
    versions: drafts,
    lockDocuments: { duration: WRITING },
    access: {
      create: draftsOrEditors,
      read: publishedOrStaff,
      update: ownDraftsOrEditors,
      delete: ownUnpublishedOrEditors,
      readVersions: staffOnly,
      unlock: editorsOnly,
      admin: ({ req }) => Boolean(staffOnly({ req })),
    },
    admin: { group, description, ...adminOf(slug) },
    defaultSort: '-updatedAt',
    // The home page asks for those reviewed last; Payload sorts by the second when the first is the same.
    indexes: [{ fields: ['reviewedAt', 'createdAt'] }],
    hooks: hooksWith({ beforeChange, afterChange }),
    endpoints: [
      ...endpoints,
      ...exportEndpoints(slug),
      previewEndpoint(slug),
      overviewEndpoint(slug),
      moveEndpoint(slug),
      ...notesEndpoints(slug),
    ],
    fields: [
      statusLine,
      ...fields,
      sharePanel,
      answersPanel,
      slugField,
      ...workflowFields,
      ...reviewFields,
      ...sampleFields,
      filesUsedField,
      linksField,
    ],
  })
}

/** What happens to every document, and the steps on top. */
function hooksWith({
  beforeChange,
  afterChange,
}: Required<Pick<Publication, 'beforeChange' | 'afterChange'>>): CollectionConfig['hooks'] {
  const every = withHooks([refuseStaleSave, ...beforeChange, followSteps])
  return {
    ...every,
    beforeOperation: [...every.beforeOperation, passLock],
    afterChange: [...every.afterChange, ...afterChange, recordFirstStep],
    afterDelete: [forgetItsNotes],
  }
}

const adminOf = (slug: string): CollectionConfig['admin'] => ({
  useAsTitle: 'title',
  hideAPIURL: true,
  defaultColumns: ['title', 'step', 'owner', 'nextReview', 'updatedAt'],
  listSearchableFields: ['title', 'summary', 'slug'],
  preview: viewOnSite(slug),
  livePreview: livePreview(slug),
  components: {
    ...FILES_ABOVE_LIST,
    edit: { PublishButton: '/src/staff/workflow/publish-button#PublishWhenOffered' },
  },
})
