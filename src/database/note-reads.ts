import type { BaseDatabaseAdapter } from 'payload'
import { noteAnything, noteAsked, noteCounted, noteFound } from '@/lib/render-reads'

/** What the reads of the database have in common. */
interface ReadArgs {
  collection: string
  where?: unknown
  sort?: unknown
  joins?: object | false
  page?: number
  pagination?: boolean
  /** Of a global. */
  slug?: string
}
type Read = (args: ReadArgs) => Promise<unknown>
type ReadName = 'find' | 'findOne' | 'findGlobal' | 'count' | (typeof UNCLEAR)[number]

/** Reads of which no page knows what would change them. */
const UNCLEAR = [
  'findDistinct',
  'findVersions',
  'findGlobalVersions',
  'queryDrafts',
  'countVersions',
  'countGlobalVersions',
] as const

/**
 * Has every read of the database noted in the render that asks, whichever way it comes: through a reader, a rule of
 * access, a relation that is filled in or the framework's own routes. Outside a render it changes nothing.
 */
export function noteReads(database: BaseDatabaseAdapter): void {
  around(database, 'find', listed, (found) => {
    for (const { id } of (found as { docs: { id: unknown }[] }).docs) noteFound(id)
  })
  around(database, 'findOne', asked, (found) => {
    if (found) noteFound((found as { id: unknown }).id)
  })
  around(database, 'findGlobal', ({ slug }) => noteAsked('globals', { globalType: { equals: slug } }))
  around(database, 'count', ({ collection }) => noteCounted(collection))
  for (const name of UNCLEAR) around(database, name, noteAnything)
}

function listed(args: ReadArgs): void {
  asked(args)
  // How many there are, and what stands on the second page, changes with documents that are not in the answer.
  if (args.pagination !== false || (args.page ?? 1) > 1) noteCounted(args.collection)
}

function asked({ collection, where, sort, joins }: ReadArgs): void {
  noteAsked(collection, where, sort)
  if (Object.keys(joins || {}).length > 0) noteAnything()
}

function around(
  database: BaseDatabaseAdapter,
  name: ReadName,
  before: (args: ReadArgs) => void,
  after: (found: unknown) => void = () => undefined,
): void {
  const read = database[name].bind(database) as unknown as Read
  const noted: Read = async (args) => {
    // First: what comes to match while the answer is on its way must count.
    before(args)
    const found = await read(args)
    after(found)
    return found
  }
  Object.assign(database, { [name]: noted })
}
