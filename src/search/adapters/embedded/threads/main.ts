import { parentPort, workerData } from 'node:worker_threads'
import { openEmbedded } from '..'
import { type Question, type Reply, type ThreadData, type Verb, type Verbs, verbsOf } from './verbs'

/** The program of a search thread: one open index, asked by messages. */
const { folder, model } = workerData as ThreadData
const opened = openEmbedded(folder, model).then(verbsOf)

parentPort?.on('message', async (question: Question) => {
  parentPort?.postMessage(await replyTo(question))
})

async function replyTo({ id, verb, values }: Question): Promise<Reply> {
  try {
    const verbs = (await opened) as Record<Verb, (...values: unknown[]) => ReturnType<Verbs[Verb]>>
    return { id, value: await verbs[verb](...values) }
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error))
    return { id, error: { name, message } }
  }
}
