import type { ClientSession, Collection, Db } from 'mongodb'
import { hasEnded, newHolder } from '@/database/holder'
import { prepareCollection } from '@/database/mongo'
import { JobLost } from './job'

/** A row of the list. What is done is gone from it. */
export interface JobRow {
  /** The job's name, and for a one-off job the key it was put on the list with. */
  _id: string
  job: string
  input?: Record<string, unknown>
  runAt: Date
  /** Runs since the last success. */
  attempts: number
  holder?: string
  heldUntil?: Date
  claimedAt?: Date
  /** Name of the last failure; never its message, which may quote what people wrote. */
  fault?: string
}

/** How long a process that has gone quiet keeps a job, milliseconds. */
export const TERM = 20_000
const FIRST_RETRY = 5000
const LAST_RETRY = 15 * 60_000

const NEVER = new Date(0)
const DUE = { $lte: ['$runAt', '$$NOW'] }
const FREE = { $lt: [{ $ifNull: ['$heldUntil', NEVER] }, '$$NOW'] }

/**
 * The list of jobs in MongoDB. Every decision about time is made by the server and on its clock, in one step, so that
 * processes whose clocks differ agree on what is due and whose it is.
 */
export class JobList {
  private readonly holder = newHolder()
  private readonly rows: Collection<JobRow>

  constructor(db: Db) {
    this.rows = jobRows(db)
  }

  /** Puts recurring jobs on the list unless they are there: due at once. */
  async keep(names: string[]): Promise<void> {
    for (const _id of names) {
      const runAt = { $ifNull: ['$runAt', '$$NOW'] }
      const attempts = { $ifNull: ['$attempts', 0] }
      await this.rows.updateOne({ _id }, [{ $set: { job: _id, runAt, attempts } }], { upsert: true })
    }
  }

  /** Takes the job that has waited longest, or null when none of `names` is due and free. */
  async claim(names: string[]): Promise<JobRow | null> {
    const taken = {
      holder: this.holder,
      heldUntil: { $add: ['$$NOW', TERM] },
      claimedAt: '$$NOW',
      attempts: { $add: ['$attempts', 1] },
    }
    return this.rows.findOneAndUpdate(
      { job: { $in: names }, $expr: { $and: [DUE, FREE] } },
      [{ $set: taken }],
      { sort: { runAt: 1 }, returnDocument: 'after' },
    )
  }

  /** Keeps what this process has. False when another has it meanwhile. */
  async renew({ _id }: JobRow): Promise<boolean> {
    const heldUntil = { $add: ['$$NOW', TERM] }
    const { matchedCount } = await this.rows.updateOne(this.mine(_id), [{ $set: { heldUntil } }])
    return matchedCount === 1
  }

  /** Takes a one-off job off the list, inside a transaction if there is one. */
  async remove({ _id }: JobRow, session?: ClientSession): Promise<void> {
    const { deletedCount } = await this.rows.deleteOne(this.mine(_id), { session })
    if (deletedCount === 0) throw new JobLost(_id)
  }

  async runNextAt({ _id }: JobRow, runAt: Date): Promise<void> {
    await this.rows.updateOne(this.mine(_id), {
      $set: { runAt, attempts: 0 },
      $unset: { holder: 1, heldUntil: 1, fault: 1 },
    })
  }

  /** Gives a job back after a failure, to be tried again after a pause that doubles. */
  async retry({ _id, attempts }: JobRow, fault: string): Promise<void> {
    const pause = Math.min(LAST_RETRY, FIRST_RETRY * 2 ** (attempts - 1))
    const runAt = { $add: ['$$NOW', pause] }
    await this.rows.updateOne(this.mine(_id), [
      { $set: { runAt, fault } },
      { $unset: ['holder', 'heldUntil'] },
    ])
  }

  /** Gives a job back that was not finished because the process stops. */
  async release({ _id }: JobRow): Promise<void> {
    await this.rows.updateOne(this.mine(_id), { $unset: { holder: 1, heldUntil: 1 } })
  }

  /** Frees what killed processes of this host had, without waiting for their term. */
  async freeTheDead(): Promise<void> {
    for (const { _id, holder } of await this.rows.find({ holder: { $exists: true } }).toArray()) {
      if (!holder || !hasEnded(holder)) continue
      await this.rows.updateOne({ _id, holder }, { $unset: { holder: 1, heldUntil: 1 } })
    }
  }

  private mine(_id: string) {
    return { _id, holder: this.holder }
  }
}

export function jobRows(db: Db): Collection<JobRow> {
  return db.collection<JobRow>('jobs')
}

export function prepareJobs(db: Db): Promise<void> {
  return prepareCollection(db, 'jobs', [{ key: { job: 1, runAt: 1 } }])
}
