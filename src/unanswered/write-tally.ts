import { createHash } from 'node:crypto'
import type { Db } from 'mongodb'
import { pause } from '@/lib/pause'
import type { Due, UnansweredTally } from './tally'

export const UNANSWERED = 'unanswered-searches'

/** All that is kept of searches that found nothing. */
export interface UnansweredRow {
  /** Of day and words: an id that MongoDB makes up holds the second in which it was made. */
  _id: string
  day: string
  words: string
  count: number
}

/** Adds what is due to the rows of its days. Several processes add to the same row. */
export async function writeTally(db: Db, tally: UnansweredTally): Promise<void> {
  const rows = db.collection<UnansweredRow>(UNANSWERED)
  for (const due of tally.due()) {
    const { day, words, more } = due
    await rows.updateOne(
      { _id: idOf(due) },
      { $set: { day, words }, $inc: { count: more } },
      { upsert: true },
    )
    tally.markWritten(due)
  }
}

/** Writes every few seconds while anything is due. Returns what stops it, which writes once more. */
export function keepWriting(db: Db, tally: UnansweredTally, every = 2000): () => Promise<void> {
  const stopping = new AbortController()
  // MongoDB may be away: what is due stays in memory and is tried again.
  const write = () => writeTally(db, tally).catch(() => undefined)
  const writing = (async () => {
    while (!stopping.signal.aborted) {
      await write()
      await pause(every, stopping.signal)
    }
    await write()
  })()
  return async () => {
    stopping.abort()
    await writing
  }
}

function idOf({ day, words }: Due): string {
  return createHash('sha256').update(`${day} ${words}`).digest('base64url').slice(0, 22)
}
