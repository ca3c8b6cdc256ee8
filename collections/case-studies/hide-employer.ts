import type { CollectionBeforeChangeHook } from 'payload'

/**
 * What would give an anonymous employer away does not leave the building: on publishing it is taken out of the
 * document itself, so that no page, index, feed or interface can show it. Staff keep the employer apart.
 */
export const hideEmployer: CollectionBeforeChangeHook = ({ data }) => {
  if (data.attribution !== 'anonymous' || data._status !== 'published') return data
  return {
    ...data,
    sourceOrganisation: data.sourceOrganisation ?? data.organisation,
    organisation: null,
    contact: null,
    image: null,
    happenedFrom: null,
    previousSlugs: [],
  }
}
