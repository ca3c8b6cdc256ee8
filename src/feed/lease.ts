import type { Collection, Db } from 'mongodb'
import { hasEnded, newHolder } from '@/database/holder'

interface LeaseDocument {
  _id: string
  holder: string
  until: Date
}

/** How long a process that has gone quiet keeps its lease, milliseconds. */
const TERM = 6000
const RENEWAL = 2000

/**
 * Who writes to an index when several processes could. Two writers would do no lasting harm, since each rereads and
 * the last one reads the latest text, but a reader could meanwhile be given, and keep, an older answer.
 */
export class Lease {
  private readonly holder = newHolder()
  private readonly leases: Collection<LeaseDocument>
  private timer: NodeJS.Timeout | undefined
  /** By this process's clock. */
  private heldUntil = 0

  constructor(
    db: Db,
    private readonly name: string,
  ) {
    this.leases = db.collection<LeaseDocument>('hub')
  }

  get held(): boolean {
    return performance.now() < this.heldUntil
  }

  /** Tries to get the lease now, and again from time to time; afterwards `held` says who has it. */
  async start(): Promise<void> {
    await this.acquire()
    this.timer ??= setInterval(() => {
      // MongoDB is away: what is held runs out, and nobody else can get it either.
      this.acquire().catch(() => undefined)
    }, RENEWAL).unref()
  }

  async stop(): Promise<void> {
    clearInterval(this.timer)
    this.heldUntil = 0
    await this.leases.deleteOne({ _id: this.name, holder: this.holder })
  }

  private async acquire(): Promise<void> {
    const asked = performance.now()
    await this.freeTheDead()
    const lease = await this.leases.findOneAndUpdate({ _id: this.name }, this.claim(), {
      upsert: true,
      returnDocument: 'after',
    })
    this.heldUntil = lease?.holder === this.holder ? asked + TERM : 0
  }

  /** Decided by the server in one step and by its clock: ours when it is ours already, has run out or is new. */
  private claim(): object[] {
    const ours = {
      $or: [{ $eq: ['$holder', this.holder] }, { $lt: [{ $ifNull: ['$until', new Date(0)] }, '$$NOW'] }],
    }
    const holder = { $cond: ['$ours', this.holder, '$holder'] }
    const until = { $cond: ['$ours', { $add: ['$$NOW', TERM] }, '$until'] }
    return [{ $set: { ours } }, { $set: { holder, until } }, { $unset: 'ours' }]
  }

  /** A process of this host that was killed gives nothing back; waiting for its term would delay every restart. */
  private async freeTheDead(): Promise<void> {
    const current = await this.leases.findOne({ _id: this.name })
    if (!current || !hasEnded(current.holder)) return
    await this.leases.deleteOne({ _id: this.name, holder: current.holder })
  }
}
