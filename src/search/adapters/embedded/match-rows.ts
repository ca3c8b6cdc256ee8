import { DocSet } from '../../facets'
import type { Database } from './database'

/** Rows as one string: handing over thousands of rows one by one costs more than finding them. */
export function rowsMatching(db: Database, expression: string): DocSet {
  const found = db.row<[string | null]>('select group_concat(rowid) from text where text match ?', expression)
  return DocSet.of(found?.[0] ? found[0].split(',').map(Number) : [])
}
