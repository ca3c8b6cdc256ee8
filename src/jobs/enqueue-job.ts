import type { PayloadRequest } from 'payload'
import { mongoOf, sessionOf } from '@/database/mongo'
import { jobRows } from './job-list'

interface Wanted {
  /** Name of a one-off job. */
  job: string
  /** One of a kind: the same key again replaces what was wanted before. */
  key: string
  input?: Record<string, unknown>
  /** When; by default at once. */
  at?: Date
}

const idOf = ({ job, key }: Pick<Wanted, 'job' | 'key'>) => `${job}:${key}`

/** Puts a one-off job on the list inside the caller's transaction: it is there exactly when that is committed. */
export async function enqueueJob(wanted: Wanted, { req }: { req: PayloadRequest }): Promise<void> {
  const { job, input = {}, at } = wanted
  const row = { job, input: { $literal: input }, runAt: at ?? '$$NOW', attempts: 0 }
  await jobRows(mongoOf(req.payload)).updateOne(
    { _id: idOf(wanted) },
    [{ $set: row }, { $unset: ['holder', 'heldUntil', 'fault'] }],
    { upsert: true, session: await sessionOf(req) },
  )
}

/** Takes a one-off job off the list inside the caller's transaction. A run that has begun cannot finish any more. */
export async function cancelJob(
  wanted: Pick<Wanted, 'job' | 'key'>,
  { req }: { req: PayloadRequest },
): Promise<void> {
  await jobRows(mongoOf(req.payload)).deleteOne({ _id: idOf(wanted) }, { session: await sessionOf(req) })
}
