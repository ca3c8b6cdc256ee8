import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionConfig,
  GlobalBeforeChangeHook,
  GlobalConfig,
  PayloadRequest,
} from 'payload'
import { isStaff } from '@/access/roles'
import { type Deed, noteActivity } from '@/activity/note-activity'
import { actionsOf, created, deleted } from '@/activity/what-happened'
import { idOf } from '@/lib/walk-document'
import { savesDraft } from '@/workflow/asked-move'
import { changedFields } from '@/workflow/changed-fields'
import { stepLeft } from '@/workflow/taken-step'

/** What is told whoever does it: who comes and goes. All else is told of staff alone; what members note is theirs. */
const COMING_AND_GOING = new Set(['users', 'organisations', 'invitations'])

const isTold = (kind: string, req: PayloadRequest) =>
  isStaff(req) || (COMING_AND_GOING.has(kind) && Boolean(req.user))

type Values = Record<string, unknown>
const isObject = (value: unknown): value is Values => typeof value === 'object' && value !== null

/** A record about a document is told as done to that document. */
function placeOf(kind: string, id: unknown, doc: Values): Pick<Deed, 'kind' | 'id'> {
  const { document } = doc
  if (isObject(document) && typeof document['relationTo'] === 'string')
    return { kind: document['relationTo'], id: idOf(document['value']) ?? String(id) }
  const caseStudy = idOf(document)
  return caseStudy ? { kind: 'case-studies', id: caseStudy } : { kind, id: String(id) }
}

const noteUpdate: CollectionBeforeChangeHook = async ({ collection, data, operation, originalDoc, req }) => {
  const { slug: kind, flattenedFields } = collection
  if (operation !== 'update') return data
  // Whoever sets a new password by a link has no session yet.
  const isOwn = kind === 'users' && Boolean(data.password)
  const takesSteps = flattenedFields.some(({ name }) => name === 'step')
  const save = { kind, before: originalDoc ?? {}, after: data, takesSteps, isDraft: savesDraft(req.context) }
  const done = isTold(kind, req) || isOwn ? actionsOf(save) : []
  const place = placeOf(kind, originalDoc?.id, { ...originalDoc, ...data })
  const deeds = [...stepLeft(originalDoc), ...done].map((action) => ({ action, ...place }))
  const themselves = isOwn ? String(originalDoc?.id) : null
  await noteActivity(deeds, req, req.user ? String(req.user.id) : themselves)
  return data
}

const noteCreate: CollectionAfterChangeHook = async ({ collection: { slug: kind }, doc, operation, req }) => {
  // Whoever accepts an invitation makes their own account.
  const isOwn = kind === 'users' && !req.user
  const action = created(kind)
  if (operation !== 'create' || !action || !(isTold(kind, req) || isOwn)) return doc
  const by = isOwn ? doc.id : req.user?.id
  await noteActivity({ action, ...placeOf(kind, doc.id, doc) }, req, String(by))
  return doc
}

const noteDelete: CollectionAfterDeleteHook = async ({ collection: { slug: kind }, doc, id, req }) => {
  if (isTold(kind, req)) await noteActivity({ action: deleted(kind), ...placeOf(kind, id, { ...doc }) }, req)
}

/** Has what is done to each document of a collection written down, last, so that what is told is what is saved. */
export function notingActivity(collection: CollectionConfig): CollectionConfig {
  const { hooks } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeChange: [...(hooks?.beforeChange ?? []), noteUpdate],
      afterChange: [...(hooks?.afterChange ?? []), noteCreate],
      afterDelete: [...(hooks?.afterDelete ?? []), noteDelete],
    },
  }
}

const noteGlobal: GlobalBeforeChangeHook = async ({ data, global, originalDoc, req }) => {
  const isChanged = changedFields({ ...originalDoc }, data).length > 0
  if (isStaff(req) && isChanged) await noteActivity({ action: 'change', kind: global.slug }, req)
  return data
}

export const notingActivityOfGlobal = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: { ...global.hooks, beforeChange: [...(global.hooks?.beforeChange ?? []), noteGlobal] },
})
