import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { openEmbedded } from '@/search/adapters/embedded'
import { corpus, streamOf } from './search-corpus'
import { syntheticModel } from './synthetic-records'

/** Every document, as a listing without a question asks. */
export const everything = { q: '', page: 1, perPage: 20, sort: 'relevance' as const, facets: {}, base: {} }

/** The corpus in an index in the folder `where`. */
export async function built(where: string) {
  const index = await openEmbedded(where, syntheticModel)
  await index.rebuild(streamOf(corpus), 'p1')
  return index
}

/** The name of the pointer of this version. */
export const pointer = (where: string) =>
  readdirSync(where).find((name) => name.startsWith('current-') && name !== 'current-0') ?? ''
export const currentFile = (where: string) =>
  path.join(where, readFileSync(path.join(where, pointer(where)), 'utf8'))
