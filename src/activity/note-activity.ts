import type { PayloadRequest } from 'payload'
import type { AskedMove } from '@/workflow/asked-move'
import type { OtherAction } from './actions'

export interface Deed {
  action: OtherAction | Exclude<AskedMove['name'], 'edit'>
  /** The collection or global that it was done to. */
  kind: string
  /** The document; a global has none. */
  id?: string
}

/** How long further changes of one document by one person count as the one that is written down, milliseconds. */
const ONE_SITTING = 15 * 60_000

/**
 * Writes down who did what to which document or person, in the caller's transaction: no title, no text. `by`: the id of
 * whoever did it, null for the hub and for people without an account.
 */
export async function noteActivity(
  { action, kind, id }: Deed,
  req: PayloadRequest,
  by: string | null = req.user ? String(req.user.id) : null,
): Promise<void> {
  const deed = { action, kind, document: id ?? null, by }
  if (action === 'change' && (await isSameSitting(deed, req))) return
  await req.payload.db.create({ collection: 'activity', data: deed, req })
}

/** A form saves by itself every few seconds. */
async function isSameSitting(deed: Record<string, string | null>, req: PayloadRequest): Promise<boolean> {
  const same = Object.entries(deed).map(([name, value]) => ({ [name]: { equals: value } }))
  const lately = { createdAt: { greater_than: new Date(Date.now() - ONE_SITTING).toISOString() } }
  const found = await req.payload.db.findOne({
    collection: 'activity',
    where: { and: [...same, lately] },
    select: { action: true },
    req,
  })
  return found !== null
}
