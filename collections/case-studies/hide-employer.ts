import type { CollectionBeforeChangeHook } from 'payload'
import { asPublished, emptied } from '@/lib/disclosure/as-published'

/**
 * What would give an anonymous employer away does not leave the building: on publishing it is taken out of the
 * document itself, so that no page, index, feed or interface can show it. What is withheld is not kept in drafts either.
 */
export const hideEmployer: CollectionBeforeChangeHook = ({ data }) => {
  if (data._status === 'published') return asPublished(data)
  return data.attribution === 'anonymous' ? { ...data, ...emptied(data.withheld) } : data
}
