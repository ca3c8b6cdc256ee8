import { MongoClient } from 'mongodb'
import { inject } from 'vitest'
import { embeddedUri } from '@/database/embedded-mongod'

let last = 0

/** Address of a database that no other test uses. */
export function freshDatabaseUri(): string {
  last++
  return embeddedUri(inject('mongoPort'), `t${process.pid}_${Date.now().toString(36)}_${last}`)
}

/** A driver connection to `uri` (by default the worker's own database); close it in `afterAll`. */
export function driver(uri = process.env.DATABASE_URI ?? ''): MongoClient {
  return new MongoClient(uri, { serverSelectionTimeoutMS: 5000 })
}
