import type { Fact } from './finding'
import { leftOf } from './mend'

interface Attributed {
  attribution?: string | null
  withheld?: readonly string[] | null
  organisation?: unknown
  sourceOrganisation?: unknown
}

/** What withholding leaves of the facts chosen: nothing. */
export function emptied(withheld: readonly string[] | null | undefined): Record<string, null | []> {
  return Object.fromEntries((withheld ?? []).map((fact) => [fact, leftOf(fact as Fact)]))
}

/** A case study as readers would get it: what would give an anonymous employer away is taken out. */
export function asPublished<D extends Attributed>(doc: D): D {
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
