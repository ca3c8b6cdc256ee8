import type { IndexThread } from './thread'
import type { Asked, Told, Verb } from './verbs'

export interface Queue {
  ask<Of extends Verb>(verb: Of, ...values: Asked<Of>): Promise<Told<Of>>
}

interface Job {
  answer: Promise<unknown>
  run(thread: IndexThread): Promise<void>
}

/** Questions that a thread holds: the one under way, and one that is at hand when it ends. */
const HELD = 2

/**
 * Questions wait here, so that the first thread that is free takes the oldest. One that is asked again while it still
 * waits is answered once. Once a thread has it, it may have been answered from an older commit and is not shared.
 */
export function queueFor(threads: readonly IndexThread[]): Queue {
  const free = Array.from({ length: HELD }, () => threads).flat()
  const waiting = new Map<string, Job>()
  const serve = async (thread: IndexThread) => {
    for (let next = first(waiting); next; next = first(waiting)) {
      waiting.delete(next[0])
      await next[1].run(thread)
    }
    free.push(thread)
  }
  return {
    ask: (verb, ...values) => {
      const key = JSON.stringify([verb, values])
      const job = waiting.get(key) ?? jobOf(verb, values)
      waiting.set(key, job)
      const thread = free.shift()
      if (thread) void serve(thread)
      return job.answer as Promise<Told<typeof verb>>
    },
  }
}

function first(waiting: Map<string, Job>): [string, Job] | undefined {
  for (const entry of waiting) return entry
  return undefined
}

function jobOf<Of extends Verb>(verb: Of, values: Asked<Of>): Job {
  let resolve: (value: Promise<unknown>) => void = () => undefined
  const answer = new Promise<unknown>((settle) => {
    resolve = settle
  })
  return {
    answer,
    run: async (thread) => {
      const asked = thread.ask(verb, ...values)
      resolve(asked)
      await asked.catch(() => undefined)
    },
  }
}
