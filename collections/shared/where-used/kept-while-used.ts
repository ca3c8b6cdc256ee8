import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionConfig,
  CollectionSlug,
  Endpoint,
  PayloadRequest,
  UIField,
  Where,
} from 'payload'
import { isEditor } from '@/access/roles'
import { findUses, type Place } from '@/where-used/find-uses'
import { usesInWords } from '@/where-used/in-words'
import { Refused } from '@/workflow/refused'
import { documentIn } from '../workflow/document-in'

/** An editor who has seen the list says so with `?usedAnyway=true`. */
const isConfirmed = (req: PayloadRequest) => isEditor(req) && req.query?.['usedAnyway'] === 'true'

/** Throws 409 with the list of what uses the document. Only what people remove: the hub's own jobs know what they do. */
async function refuseWhileUsed(place: Place, req: PayloadRequest): Promise<void> {
  if (req.payloadAPI !== 'REST' || isConfirmed(req)) return
  const uses = await findUses(place, req)
  if (uses.length === 0) return
  const advice =
    'Change those first. An editor can remove it all the same: open it and look under “Where it is used”.'
  throw new Refused(`It is used by ${usesInWords(uses)}. ${advice}`, 409, { uses })
}

const placeOf = (slug: string, id: unknown): Place => ({ collection: slug as CollectionSlug, id: String(id) })

const onTrash: CollectionBeforeChangeHook = async ({ collection, data, operation, originalDoc, req }) => {
  const isTrashed = operation === 'update' && data.deletedAt && !originalDoc?.deletedAt
  if (isTrashed) await refuseWhileUsed(placeOf(collection.slug, originalDoc?.id), req)
  return data
}

const onDelete: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const where: Where = { and: [{ id: { equals: id } }, { deletedAt: { exists: true } }] }
  // What is in the trash was asked about on its way there.
  const isInTrash =
    collection.trash && (await req.payload.db.findOne({ collection: collection.slug, where, req }))
  if (!isInTrash) await refuseWhileUsed(placeOf(collection.slug, id), req)
}

/** `GET /api/<collection>/<id>/uses`, for staff: `{ uses, mayRemove }`. */
const usesEndpoint = (slug: string): Endpoint => ({
  path: '/:id/uses',
  method: 'get',
  handler: async (req) => {
    const uses = await findUses(placeOf(slug, documentIn(req)), req)
    return Response.json({ uses, mayRemove: isEditor(req) })
  },
})

const usesPanel: UIField = {
  name: 'uses',
  type: 'ui',
  label: 'Where it is used',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/src/staff/where-used/uses-panel#UsesPanel' },
  },
}

/** Nobody removes what something else names, links to or shows without having seen where. */
export function keptWhileUsed(collection: CollectionConfig): CollectionConfig {
  const { fields, hooks, endpoints, slug } = collection
  return {
    ...collection,
    fields: [...fields, usesPanel],
    hooks: {
      ...hooks,
      beforeChange: [onTrash, ...(hooks?.beforeChange ?? [])],
      beforeDelete: [onDelete, ...(hooks?.beforeDelete ?? [])],
    },
    endpoints: [...(endpoints || []), usesEndpoint(slug)],
  }
}
