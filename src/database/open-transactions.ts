import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { BaseDatabaseAdapter } from 'payload'

/** A collection that nobody makes: it only matters that MongoDB has answered once. */
const NOTHING = 'nothing'

/**
 * Has MongoDB open each transaction before anybody works in it. The first command opens one, and another that is sent
 * beside it and arrives sooner is refused (error 251). Payload's `find` sends two at once, the count and the documents.
 */
export function openTransactions(adapter: BaseDatabaseAdapter): void {
  const database = adapter as unknown as MongooseAdapter
  const begin = database.beginTransaction.bind(database)
  database.beginTransaction = async (options) => {
    const id = await begin(options)
    const session = id === null ? undefined : database.sessions[id]
    if (id === null || !session) return id
    try {
      await database.connection.collection(NOTHING).findOne({}, { session: session as never })
    } catch (error) {
      await database.rollbackTransaction(id)
      throw error
    }
    return id
  }
}
