import type { CollectionBeforeChangeHook } from 'payload'
import type { OnItsWay } from '@/workflow/asked-move'
import { refuseStale } from '@/workflow/refuse-stale'

/** A save that says which version it was made from does not go over a later one. */
export const refuseStaleSave: CollectionBeforeChangeHook = async (args) => {
  const { collection, operation, originalDoc, req } = args
  const { base, ...data } = args.data
  // Restoring goes over what is newer on purpose, and what is restored says that it was made from itself.
  if (operation === 'update' && !req.context['isRestoringVersion'])
    await refuseStale({ collection, base, mine: data, latest: originalDoc as OnItsWay, req })
  return data
}
