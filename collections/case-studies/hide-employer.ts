import type { CollectionBeforeChangeHook } from 'payload'
import { type Draft, emptied } from './disclosure/told-facts'

/** An anonymous case study as readers would get it: what would give its employer away is taken out. */
export function asPublished<D extends Draft>(doc: D): D {
  if (doc.attribution !== 'anonymous') return doc
  return {
    ...doc,
    ...emptied(doc.withheld),
    sourceOrganisation: doc.sourceOrganisation ?? doc.organisation,
    organisation: null,
    contact: null,
    image: null,
    happenedFrom: null,
    previousSlugs: [],
  }
}

/**
 * What would give an anonymous employer away does not leave the building: on publishing it is taken out of the
 * document itself, so that no page, index, feed or interface can show it. What is withheld is not kept in drafts either.
 */
export const hideEmployer: CollectionBeforeChangeHook = ({ data }) => {
  if (data._status === 'published') return asPublished(data)
  return data.attribution === 'anonymous' ? { ...data, ...emptied(data.withheld) } : data
}
