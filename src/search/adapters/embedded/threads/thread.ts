import { Worker } from 'node:worker_threads'
import { RebuildNeeded, SearchUnavailable } from '../../../port'
import { threadScript } from './script'
import type { Asked, Question, Reply, ThreadData, Told, Verb } from './verbs'

/** One thread with the index open. It starts when it is first asked, and again after it has ended. */
export interface IndexThread {
  ask<Of extends Verb>(verb: Of, ...values: Asked<Of>): Promise<Told<Of>>
  stop(): Promise<void>
}

/** Megabytes of heap past which a thread ends, and with it what it was asked; the process goes on. */
const HEAP_LIMIT = 256

export function indexThread(data: ThreadData): IndexThread {
  let running: Promise<Running> | undefined
  const forget = () => {
    running = undefined
  }
  const start = async () => {
    try {
      return await startThread(data, forget)
    } catch (error) {
      forget()
      throw error
    }
  }
  return {
    ask: async (verb, ...values) => {
      running ??= start()
      return (await (await running).ask(verb, values)) as Told<typeof verb>
    },
    stop: async () => {
      await (await running)?.worker.terminate()
    },
  }
}

interface Waiting {
  resolve(value: unknown): void
  reject(error: Error): void
}

interface Running {
  worker: Worker
  ask(verb: Verb, values: unknown[]): Promise<unknown>
}

async function startThread(data: ThreadData, onEnd: () => void): Promise<Running> {
  const resourceLimits = { maxOldGenerationSizeMb: HEAP_LIMIT }
  const options = { eval: true, workerData: data, execArgv: [], resourceLimits }
  const worker = new Worker(await threadScript(), options)
  const waiting = new Map<number, Waiting>()
  let last = 0
  worker.on('message', ({ id, value, error }: Reply) => {
    const who = waiting.get(id)
    waiting.delete(id)
    if (waiting.size === 0) worker.unref()
    if (error) who?.reject(named(error))
    else who?.resolve(value)
  })
  let reason = ''
  worker.on('error', ({ message }) => {
    reason = message
  })
  worker.on('exit', (code) => {
    onEnd()
    const error = new SearchUnavailable(`A search thread ended: ${reason || `exit code ${code}`}`)
    for (const { reject } of waiting.values()) reject(error)
  })
  return {
    worker,
    ask: (verb, values) => {
      // A process must not end while an answer is due, and must not live on for an idle thread.
      worker.ref()
      const id = ++last
      worker.postMessage({ id, verb, values } satisfies Question)
      return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }))
    },
  }
}

function named({ name, message }: { name: string; message: string }): Error {
  if (name === 'SearchUnavailable') return new SearchUnavailable(message)
  if (name === 'RebuildNeeded') return new RebuildNeeded(message)
  return Object.assign(new Error(message), { name })
}
