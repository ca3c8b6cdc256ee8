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

interface ReadArgs {
  req?: Partial<PayloadRequest>
  pagination?: boolean
}
type Read = (args: ReadArgs) => Promise<unknown>

/** Sends one command unless it is asked for a page, which is counted too. A save begins with it. */
const opensItself = (name: string, { pagination }: ReadArgs) =>
  name === 'findVersions' && pagination === false

/**
 * Has MongoDB open a transaction by one command before it is read in. The first command opens it, and another that is sent
 * beside it and arrives sooner is refused (error 251). Payload's `find` sends two at once, the count and the documents.
 * Not when it begins: from then on what others write conflicts with it, and Payload writes beside its own transactions.
 */
export function openTransactions(adapter: BaseDatabaseAdapter): void {
  const database = adapter as unknown as MongooseAdapter
  const opening = new WeakMap<ClientSession, Promise<unknown>>()

  const sessionOf = async (req: ReadArgs['req']): Promise<ClientSession | undefined> => {
    const id = await req?.transactionID
    return id === undefined ? undefined : (database.sessions[id] as ClientSession | undefined)
  }
  const askNothing = (session: ClientSession) =>
    database.connection.collection(NOTHING).findOne({}, { session: session as never })
  const isFirstIn = (session: ClientSession) => session.transaction.isStarting && !opening.has(session)

  /** Those that wait for it only wait: its failure is its own caller's. */
  const openBy = (session: ClientSession, reading: Promise<unknown>) => {
    opening.set(
      session,
      reading.catch(() => undefined),
    )
    return reading
  }

  for (const name of READS) {
    const read = adapter[name].bind(adapter) as unknown as Read
    const opened: Read = async (args) => {
      const session = await sessionOf(args.req)
      if (!session) return read(args)
      if (isFirstIn(session)) {
        if (opensItself(name, args)) return openBy(session, read(args))
        opening.set(session, askNothing(session))
      }
      await opening.get(session)
      return read(args)
    }
    Object.assign(adapter, { [name]: opened })
  }
}
