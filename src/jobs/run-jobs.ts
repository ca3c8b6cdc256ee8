import type { Payload } from 'payload'
import { mongoOf } from '@/database/mongo'
import { pause } from '@/lib/pause'
import { isRecurring, type Job, type JobContext, type JobLog, JobLost } from './job'
import { JobList, type JobRow, TERM } from './job-list'

export interface JobOptions {
  payload: Payload
  jobs: Job[]
  log: JobLog
  /** How often the list is looked at, milliseconds. */
  every?: number
  /** How many jobs run in this process at once. */
  atOnce?: number
}

/**
 * Runs what is due, in as many processes as call this: each job in one of them at a time. Returns what stops it, which
 * waits for the jobs that are running.
 */
export function runJobs(options: JobOptions): () => Promise<void> {
  const stopping = new AbortController()
  const looking = new Runner(options, stopping.signal).look(options.every ?? 1000)
  return async () => {
    stopping.abort()
    await looking
  }
}

class Runner {
  private readonly list: JobList
  private readonly jobs: Map<string, Job>
  private readonly running = new Set<Promise<void>>()

  constructor(
    private readonly options: JobOptions,
    private readonly stopping: AbortSignal,
  ) {
    this.list = new JobList(mongoOf(options.payload))
    this.jobs = new Map(options.jobs.map((job) => [job.name, job]))
  }

  /** Never rejects: MongoDB may be away, and is asked again. */
  async look(every: number): Promise<void> {
    let kept = false
    while (!this.stopping.aborted) {
      try {
        if (!kept) await this.list.keep(this.options.jobs.filter(isRecurring).map(({ name }) => name))
        kept = true
        await this.list.freeTheDead()
        await this.startDue()
      } catch (error) {
        this.options.log.warn({ fault: nameOf(error) }, 'The list of jobs could not be read; trying again')
      }
      await pause(every, this.stopping)
    }
    await Promise.all(this.running)
  }

  private async startDue(): Promise<void> {
    while (this.running.size < (this.options.atOnce ?? 4) && !this.stopping.aborted) {
      const row = await this.list.claim([...this.jobs.keys()])
      const job = row ? this.jobs.get(row.job) : undefined
      if (!row || !job) return
      const run = this.run(job, row).catch((error: unknown) => this.tell(row, error))
      this.running.add(run)
      run.finally(() => this.running.delete(run))
    }
  }

  private async run(job: Job, row: JobRow): Promise<void> {
    const losing = new AbortController()
    const signal = AbortSignal.any([this.stopping, losing.signal])
    const renewing = setInterval(() => {
      // MongoDB is away: whether the job is still ours is known when it ends.
      this.list.renew(row).then(
        (held) => held || losing.abort(),
        () => undefined,
      )
    }, TERM / 4)
    try {
      await this.work(job, row, signal)
    } catch (error) {
      await this.giveBack(row, error)
    } finally {
      clearInterval(renewing)
    }
  }

  private async work(job: Job, row: JobRow, signal: AbortSignal): Promise<void> {
    let finished = false
    const { payload, log } = this.options
    const now = row.claimedAt ?? row.runAt
    const finish: JobContext['finish'] = async (session) => {
      await this.list.remove(row, session)
      finished = true
    }
    const context = { payload, log, signal, now, finish }
    if (isRecurring(job)) {
      await job.run(context)
      await this.list.runNextAt(row, job.next(now))
    } else {
      await job.run(context, row.input ?? {})
      if (!finished) await this.list.remove(row)
    }
  }

  private async giveBack(row: JobRow, error: unknown): Promise<void> {
    if (this.stopping.aborted) return this.list.release(row)
    this.tell(row, error)
    if (!(error instanceof JobLost)) await this.list.retry(row, nameOf(error))
  }

  private tell({ job, attempts }: JobRow, error: unknown): void {
    this.options.log.warn({ job, attempts, fault: nameOf(error) }, 'A job failed and will be tried again')
  }
}

const nameOf = (error: unknown) => (error instanceof Error ? error.name : 'Unknown')
