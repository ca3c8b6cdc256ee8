import { MongoClient, MongoNetworkError, MongoServerSelectionError } from 'mongodb'
import { Refusal } from '@/config/refusal'

/** What answers at an address. `setName` is what the connection string must carry as `replicaSet`. */
export type DatabaseState =
  | { kind: 'replica-set'; setName: string }
  | { kind: 'standalone' }
  /** Nothing answers now, or no primary is elected: it may come back by itself. */
  | { kind: 'away'; reason: string }

/**
 * Asks a MongoDB what it is, with an own short connection.
 * Throws `Refusal` for what waiting cannot mend: refused credentials or an address that cannot be read.
 */
export async function databaseState(uri: string, waitMs = 2000): Promise<DatabaseState> {
  let client: MongoClient | undefined
  try {
    client = new MongoClient(uri, { serverSelectionTimeoutMS: waitMs, connectTimeoutMS: waitMs })
    const hello = await client.db('admin').command({ hello: 1 })
    if (hello.msg === 'isdbgrid') return { kind: 'standalone' }
    if (typeof hello.setName !== 'string') return { kind: 'standalone' }
    await client.db().command({ listCollections: 1, nameOnly: true, authorizedCollections: true })
    return { kind: 'replica-set', setName: hello.setName }
  } catch (error) {
    return whyAway(error)
  } finally {
    await client?.close().catch(() => undefined)
  }
}

function whyAway(error: unknown): DatabaseState {
  if (error instanceof MongoServerSelectionError) {
    const servers = [...(error.reason?.servers.values() ?? [])]
    if (servers.some((server) => server.type === 'Standalone')) return { kind: 'standalone' }
    return { kind: 'away', reason: 'no answer' }
  }
  if (error instanceof MongoNetworkError) return { kind: 'away', reason: 'the connection broke' }
  const code = error instanceof Error && 'codeName' in error ? String(error.codeName) : 'unreadable address'
  throw new Refusal(`DATABASE_URI does not work: ${code}. Check the address, the name and the password.`)
}

/** The same address, naming the replica set: without the name Payload switches transactions off silently. */
export function naming(uri: string, setName: string): string {
  if (/[?&]replicaSet=/i.test(uri)) return uri
  const [address = '', query] = uri.split('?')
  const withPath = /^mongodb(\+srv)?:\/\/[^/]+$/.test(address) ? `${address}/` : address
  return `${withPath}?${query ? `${query}&` : ''}replicaSet=${encodeURIComponent(setName)}`
}

export const STANDALONE =
  'The MongoDB of DATABASE_URI is not a replica set. The hub needs one (one node is enough): start mongod with --replSet and run rs.initiate() once.'
