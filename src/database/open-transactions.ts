import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { ClientSession } from 'mongodb'
import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'

/** A collection that nobody makes: it only matters that MongoDB has answered once. */
const NOTHING = 'nothing'

/** Reads of which some send several commands at once. */
const READS = [
  'find',
  'findOne',
  'findGlobal',
  'count',
  'findDistinct',
  'findVersions',
  'findGlobalVersions',
  'queryDrafts',
  'countVersions',
  'countGlobalVersions',
] as const

type Read = (args: { req?: Partial<PayloadRequest> }) => Promise<unknown>

/**
 * Has MongoDB open a transaction by one command before it is read in. The first command opens it, and another that is sent
 * beside it and arrives sooner is refused (error 251). Payload's `find` sends two at once, the count and the documents.
 * Not when it begins: from then on what others write conflicts with it, and Payload writes beside its own transactions.
 */
export function openTransactions(adapter: BaseDatabaseAdapter): void {
  const database = adapter as unknown as MongooseAdapter
  const opening = new WeakMap<ClientSession, Promise<unknown>>()

  const open = async (req: Partial<PayloadRequest> | undefined): Promise<void> => {
    const id = await req?.transactionID
    const session = id === undefined ? undefined : (database.sessions[id] as ClientSession | undefined)
    if (!session) return
    if (session.transaction.isStarting && !opening.has(session))
      opening.set(session, database.connection.collection(NOTHING).findOne({}, { session: session as never }))
    await opening.get(session)
  }

  for (const name of READS) {
    const read = adapter[name].bind(adapter) as unknown as Read
    const opened: Read = async (args) => {
      await open(args.req)
      return read(args)
    }
    Object.assign(adapter, { [name]: opened })
  }
}
