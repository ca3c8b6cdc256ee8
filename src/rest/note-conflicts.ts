import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { explainError } from './explain-error'
import { leaveFailure } from './failure'

const WRITES = [
  'create',
  'updateOne',
  'createVersion',
  'updateVersion',
  'deleteOne',
  'deleteVersions',
] as const
type Write = (args: { req?: object }) => Promise<unknown>

/**
 * Payload answers a save of several documents with a list of what failed and keeps the errors to itself. A lost race is
 * noted with the request where the database tells of it, so that such a save is run again like any other.
 */
export function noteConflicts(adapter: DatabaseAdapterObj): DatabaseAdapterObj {
  const init: DatabaseAdapterObj['init'] = (args) => {
    const database = adapter.init(args)
    for (const name of WRITES) note(database, name)
    return database
  }
  return { ...adapter, init }
}

function note(database: BaseDatabaseAdapter, name: (typeof WRITES)[number]): void {
  const write = database[name].bind(database) as unknown as Write
  const noted: Write = async (args) => {
    try {
      return await write(args)
    } catch (error) {
      const failure = explainError(error)
      if (failure?.again && args.req) leaveFailure(args.req, failure)
      throw error
    }
  }
  Object.assign(database, { [name]: noted })
}
