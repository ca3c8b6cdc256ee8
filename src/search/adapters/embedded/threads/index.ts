import type { SearchModel } from '../../../model'
import type { EmbeddedIndex } from '..'
import { fillBuild, type IndexBuild } from '../build'
import { queueFor } from './queue'
import { type IndexThread, indexThread } from './thread'

/** The embedded index off the event loop. */
export interface ThreadedIndex extends EmbeddedIndex {
  /** Bytes of heap and buffers of all its threads. */
  heap(): Promise<number>
}

/**
 * The embedded index, read by `readers` threads and written by one more. SQLite and ranking are synchronous and would
 * hold up every page that is being delivered. Each thread has the file open for itself, as another process would.
 * Throws when a thread cannot open the folder.
 */
export async function openThreaded(
  folder: string,
  model: SearchModel,
  readers: number,
): Promise<ThreadedIndex> {
  const data = { folder, model }
  const writer = indexThread(data)
  const reading = Array.from({ length: readers }, () => indexThread(data))
  const queue = queueFor(reading)
  const threads = [writer, ...reading]
  // Also makes the file when there is none, before several threads look for it.
  await writer.ask('position')
  // An index that was never built has nothing to get ready; the questions say so.
  const getReady = () => Promise.allSettled(reading.map((thread) => thread.ask('getReady')))
  void getReady()
  return {
    name: 'embedded',
    search: (query) => queue.ask('search', query),
    suggest: (text, limit) => queue.ask('suggest', text, limit),
    knows: (ids) => queue.ask('knows', ids),
    vocabulary: () => writer.ask('vocabulary'),
    reading: (q) => queue.ask('reading', q),
    position: () => writer.ask('position'),
    apply: (changes, position) => writer.ask('apply', changes, position),
    rebuild: async (records, position, vocabulary) => {
      await fillBuild(await buildIn(writer), records, position, vocabulary)
      await getReady()
    },
    count: () => writer.ask('count'),
    heap: async () =>
      (await Promise.all(threads.map((thread) => thread.ask('heap')))).reduce((sum, bytes) => sum + bytes),
    close: async () => {
      await Promise.all(threads.map((thread) => thread.ask('close')))
      await Promise.all(threads.map((thread) => thread.stop()))
    },
  }
}

async function buildIn(thread: IndexThread): Promise<IndexBuild> {
  await thread.ask('startBuild')
  return {
    add: (records) => thread.ask('addToBuild', records),
    finish: (position, vocabulary) => thread.ask('finishBuild', position, vocabulary),
    abandon: () => thread.ask('abandonBuild'),
  }
}
