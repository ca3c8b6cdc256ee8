import {
  afterReadTraverseFields,
  createLocalReq,
  type Payload,
  type SanitizedCollectionConfig,
} from 'payload'
import { payloadClient } from '@/database/payload-client'
import { asPublished } from '@/lib/disclosure/as-published'
import type { CaseStudy, Guidance, Policy } from '@/payload-types'

export interface Shared {
  'case-studies': CaseStudy
  policies: Policy
  guidance: Guidance
}
export type SharedCollection = keyof Shared

export const isShared = (collection: string): collection is SharedCollection =>
  ['case-studies', 'policies', 'guidance'].includes(collection)

/** Fields are hidden, and related documents read along, by the access rules of a visitor without an account. */
async function seenByNobody(payload: Payload, config: SanitizedCollectionConfig, doc: object): Promise<void> {
  const req = await createLocalReq({}, payload)
  const fieldPromises: Promise<void>[] = []
  const populationPromises: Promise<void>[] = []
  afterReadTraverseFields({
    collection: config,
    context: req.context,
    currentDepth: 1,
    depth: 1,
    doc,
    draft: false,
    fallbackLocale: null,
    fieldPromises,
    fields: config.fields,
    findMany: false,
    flattenLocales: true,
    global: null,
    locale: null,
    overrideAccess: false,
    parentIndexPath: '',
    parentPath: '',
    parentSchemaPath: '',
    populationPromises,
    req,
    showHiddenFields: false,
    siblingDoc: doc,
  })
  // Each round may add promises of its own, for fields inside what was read along.
  while (fieldPromises.length + populationPromises.length > 0) {
    await Promise.all([...fieldPromises.splice(0), ...populationPromises.splice(0)])
  }
}

/**
 * The newest text of a document exactly as readers would get it, were it published now; null when there is none, or
 * it is in the trash. For whoever holds a link to this one document.
 */
export async function readAsPublished<C extends SharedCollection>(
  collection: C,
  id: string,
): Promise<Shared[C] | null> {
  const payload = await payloadClient()
  const newest = await payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
  if (!newest) return null
  const doc = asPublished<Partial<CaseStudy>>({ ...newest } as Partial<CaseStudy>) as Shared[C]
  await seenByNobody(payload, payload.collections[collection].config, doc)
  return doc
}
