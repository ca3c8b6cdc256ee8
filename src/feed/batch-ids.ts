import type { Ids } from './content-source'

/** Splits documents into groups of at most `size`, so that the first of many are done soon. */
export function* batchIds(ids: Ids, size: number): Generator<Ids> {
  let batch: Ids = new Map()
  let count = 0
  for (const [slug, all] of ids) {
    for (const id of all) {
      batch.set(slug, (batch.get(slug) ?? new Set()).add(id))
      count += 1
      if (count === size) {
        yield batch
        batch = new Map()
        count = 0
      }
    }
  }
  if (count > 0) yield batch
}
