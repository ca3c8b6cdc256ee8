import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { handOn } from '@/workflow/hand-on'

interface Account {
  id: string
  name: string
  email: string
  disabled?: boolean | null
  handsOnTo?: { id: string } | string | null
}

const idOf = (to: Account['handsOnTo']) => (typeof to === 'object' ? to?.id : to)

function personWith(id: string, req: PayloadRequest): Promise<Account | null> {
  return req.payload.db.findOne<Account>({ collection: 'users', where: { id: { equals: id } }, req })
}

/** Closing an account gives what it looked after to somebody who is there; to the administrator when nobody is named. */
export const handOnDocuments: CollectionAfterChangeHook<Account> = async ({ doc, previousDoc, req }) => {
  if (!doc.disabled || previousDoc?.disabled) return doc
  const id = idOf(doc.handsOnTo) ?? req.user?.id
  const to = id && String(id) !== String(doc.id) ? await personWith(String(id), req) : null
  if (to) await handOn({ from: doc, to }, req)
  return doc
}
