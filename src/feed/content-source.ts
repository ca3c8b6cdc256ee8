import type { Db } from 'mongodb'
import type { Reader } from '@/database/as-reader'
import type { SearchModel } from '@/search/model'
import type { Reference } from './references'

/** Where the feed reads from. */
export interface ContentSource {
  db: Db
  /** Name of this database for ever, whatever its address. */
  identity: string
  /** Reads as an anonymous reader: what it does not find is not public. */
  reader: Reader
  model: SearchModel
  collections: WatchedCollection[]
  /** Those whose documents stand on pages of their own or within others: a change of one drops what shows it. */
  pageCollections: ReadonlySet<string>
  /** Fields through which a record shows something of another document. */
  references: Reference[]
}

export interface WatchedCollection {
  /** Payload's slug. */
  slug: string
  /** Name in MongoDB. */
  name: string
}

/** Documents by collection slug. */
export type Ids = Map<string, Set<string>>

export function addId(ids: Ids, slug: string, id: string): void {
  const known = ids.get(slug)
  if (known) known.add(id)
  else ids.set(slug, new Set([id]))
}
