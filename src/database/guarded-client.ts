import type {
  CollectionSlug,
  DataFromCollectionSlug,
  DataFromGlobalSlug,
  FindOptions,
  GlobalSlug,
  PaginatedDocs,
  Payload,
  SelectType,
  TypedUser,
  Where,
} from 'payload'

/** What a caller may not choose: who asks, and whether the access rules hold. */
type Fixed = 'overrideAccess' | 'user' | 'req' | 'draft' | 'trash' | 'showHiddenFields' | 'disableErrors'
type Find<S extends CollectionSlug> = Omit<FindOptions<S, SelectType>, Fixed | 'collection'> & {
  collection: S
}
interface ById<S extends CollectionSlug>
  extends Pick<Find<S>, 'collection' | 'depth' | 'select' | 'populate'> {
  id: string
}
interface BySlug<S extends CollectionSlug>
  extends Pick<Find<S>, 'collection' | 'depth' | 'select' | 'populate'> {
  slug: string
}

/** Reads with the access rules on, and never a draft newer than what is published. */
export interface Reader {
  find<S extends CollectionSlug>(args: Find<S>): Promise<PaginatedDocs<DataFromCollectionSlug<S>>>
  /** Null when there is none that this person may read. */
  findByID<S extends CollectionSlug>(args: ById<S>): Promise<DataFromCollectionSlug<S> | null>
  /** Null when there is none that this person may read. */
  findBySlug<S extends CollectionSlug>(args: BySlug<S>): Promise<DataFromCollectionSlug<S> | null>
  findGlobal<S extends GlobalSlug>(args: { slug: S; depth?: number }): Promise<DataFromGlobalSlug<S>>
  count<S extends CollectionSlug>(args: { collection: S; where?: Where }): Promise<number>
}

/** A reader whose every call is made as `user`, or as nobody. */
export function guardedReader(payload: Payload, user: TypedUser | null): Reader {
  const fixed = { overrideAccess: false, draft: false, user } as const
  // Payload's option types depend on generated unions that Omit cannot see through; the shape is checked above.
  const find = payload.find as (args: object) => Promise<PaginatedDocs<never>>
  const findByID = payload.findByID as (args: object) => Promise<never>
  const findGlobal = payload.findGlobal as (args: object) => Promise<never>
  const count = payload.count as (args: object) => Promise<{ totalDocs: number }>
  return {
    find: (args) => find({ ...args, ...fixed }),
    findByID: (args) => findByID({ ...args, ...fixed, disableErrors: true }),
    findBySlug: async ({ slug, ...args }) => {
      const where = { slug: { equals: slug } }
      const { docs } = await find({ ...args, ...fixed, where, limit: 1, pagination: false })
      return docs[0] ?? null
    },
    findGlobal: (args) => findGlobal({ ...args, ...fixed }),
    count: async (args) => {
      const { totalDocs } = await count({ ...args, overrideAccess: false, user })
      return totalDocs
    },
  }
}
