import type { BaseDatabaseAdapter } from 'payload'

const LOCKS = 'payload-locked-documents'

/**
 * A save asks who has the document open, and then has Payload take all such notes away, although it has just heard that there
 * is none: that second question is not sent. Payload asks both with the same condition, the very object.
 */
export function skipEmptyUnlocks(database: BaseDatabaseAdapter): void {
  const unheld = new WeakSet<object>()
  const find = database.find.bind(database) as BaseDatabaseAdapter['find']
  const deleteMany = database.deleteMany.bind(database) as BaseDatabaseAdapter['deleteMany']
  database.find = async (args) => {
    const found = await find<never>(args)
    if (args.collection === LOCKS && args.where && found.docs.length === 0) unheld.add(args.where)
    return found
  }
  database.deleteMany = async (args) => {
    if (args.collection !== LOCKS || !unheld.has(args.where)) await deleteMany(args)
  }
}
