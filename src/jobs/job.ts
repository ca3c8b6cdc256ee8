import type { ClientSession } from 'mongodb'
import type { Payload } from 'payload'
import { nextInLondon } from '@/lib/london-time'

export interface JobLog {
  info(details: object, message: string): void
  warn(details: object, message: string): void
}

export interface JobContext {
  payload: Payload
  log: JobLog
  /** Aborted when the process stops or another one may have taken the job over: give up between two steps. */
  signal: AbortSignal
  /** By MongoDB's clock, when this run was claimed. */
  now: Date
  /**
   * Takes a one-off job off the list inside the caller's transaction, so that its work is done exactly once. Throws
   * `JobLost` when it is no longer this process's. Without it the job is taken off once `run` resolves.
   */
  finish(session?: ClientSession): Promise<void>
}

/** Work that comes back. It may run again after a kill, so running it twice must do no harm. */
export interface RecurringJob {
  name: string
  /** When it runs next, from the moment at which this run was claimed. */
  next(from: Date): Date
  run(context: JobContext): Promise<void>
}

/** Work for one moment, put on the list by `enqueueJob`. */
export interface OneOffJob<Input extends Record<string, unknown> = Record<string, unknown>> {
  name: string
  // A method, not a property: the list holds jobs of every input.
  run(context: JobContext, input: Input): Promise<void>
}

export type Job = RecurringJob | OneOffJob

export const isRecurring = (job: Job): job is RecurringJob => 'next' in job

export const everySeconds = (seconds: number) => (from: Date) => new Date(from.getTime() + seconds * 1000)

/** At a time on the clocks of London, such as `07:00`. */
export const dailyAt = (time: string) => (from: Date) => nextInLondon(time, from)

/** Somebody else has the job now: whatever this process still wants to do of it must not happen. */
export class JobLost extends Error {
  override readonly name = 'JobLost'

  constructor(job: string) {
    super(`The job ${job} was taken over by another process.`)
  }
}
