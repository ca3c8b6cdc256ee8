import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { type ClientSession, type Db, type IndexDescription, MongoServerError } from 'mongodb'
import type { Payload, PayloadRequest } from 'payload'

const adapterOf = ({ db }: Payload) => db as unknown as MongooseAdapter

/** The database beneath Payload, for collections that no request may reach by any interface. */
export function mongoOf(payload: Payload): Db {
  const { connection } = adapterOf(payload)
  return connection.getClient().db(connection.name)
}

/** The session of the transaction that a request is in, so that what is written with it stands or falls with the rest. */
export async function sessionOf(req: Partial<PayloadRequest>): Promise<ClientSession | undefined> {
  const id = await req.transactionID
  const session = id === undefined || !req.payload ? undefined : adapterOf(req.payload).sessions[id]
  return session as ClientSession | undefined
}

/**
 * Makes a collection with its indexes. Before the first transaction that uses it: making one inside a transaction
 * conflicts with every other that does.
 */
export async function prepareCollection(db: Db, name: string, indexes: IndexDescription[]): Promise<void> {
  await db.createCollection(name).catch((error: unknown) => {
    if (!(error instanceof MongoServerError) || error.codeName !== 'NamespaceExists') throw error
  })
  await db.collection(name).createIndexes(indexes)
}
