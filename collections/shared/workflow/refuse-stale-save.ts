import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest } from 'payload'
import { idOf, type OnItsWay } from '@/workflow/asked-move'
import { refuseStale } from '@/workflow/refuse-stale'
import { noteWriter, WRITING } from '../hooks/keep-lock'

/** A save takes the lock away before it is refused: whoever wrote a moment ago gets it back. */
async function giveBackLock(slug: string, latest: OnItsWay, req: PayloadRequest): Promise<void> {
  const writer = idOf(latest.savedBy)
  const age = Date.now() - new Date(latest.updatedAt ?? 0).getTime()
  if (writer && age < WRITING * 1000)
    await noteWriter(req, { relationTo: slug as CollectionSlug, value: latest.id }, writer)
}

/** A save that says which version it was made from does not go over a later one. */
export const refuseStaleSave: CollectionBeforeChangeHook = async (args) => {
  const { collection, operation, originalDoc, req } = args
  const { base, ...data } = args.data
  const latest = originalDoc as OnItsWay
  // Restoring goes over what is newer on purpose, and what is restored says that it was made from itself.
  if (operation === 'update' && !req.context['isRestoringVersion'])
    await refuseStale({ collection, base, mine: data, latest, req }).catch(async (error) => {
      await giveBackLock(collection.slug, latest, req)
      throw error
    })
  return data
}
