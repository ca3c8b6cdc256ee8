import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { SearchModel } from '../../../model'
import type { SearchRecord } from '../../../record'
import type { SearchVocabulary } from '../../../words/vocabulary'
import type { IndexOfThread } from '..'
import type { IndexBuild } from '../build'

/** What a thread is started with. */
export interface ThreadData {
  folder: string
  model: SearchModel
}

/** What a thread can be asked. One build at a time is under way in it. */
export interface Verbs
  extends Pick<
    IndexOfThread,
    | 'search'
    | 'suggest'
    | 'knows'
    | 'vocabulary'
    | 'reading'
    | 'position'
    | 'apply'
    | 'count'
    | 'getReady'
    | 'close'
  > {
  startBuild(): Promise<void>
  addToBuild(records: readonly SearchRecord[]): Promise<void>
  finishBuild(position: string, vocabulary?: SearchVocabulary): Promise<void>
  abandonBuild(): Promise<void>
  /** Bytes of this thread's own heap and buffers. */
  heap(): Promise<number>
}

export type Verb = keyof Verbs
export type Asked<Of extends Verb> = Parameters<Verbs[Of]>
export type Told<Of extends Verb> = Awaited<ReturnType<Verbs[Of]>>

export interface Question {
  id: number
  verb: Verb
  values: unknown[]
}

export interface Reply {
  id: number
  value?: unknown
  /** Classes do not cross threads; names do. */
  error?: { name: string; message: string }
}

/** Only for measuring, and a flag that Node otherwise wants at the start. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
}

export function verbsOf(index: IndexOfThread): Verbs {
  let build: IndexBuild | undefined
  const started = () => {
    if (build) return build
    throw new Error('The rebuild of the search index was lost with its thread.')
  }
  return {
    search: index.search,
    suggest: index.suggest,
    knows: index.knows,
    vocabulary: index.vocabulary,
    reading: index.reading,
    position: index.position,
    apply: index.apply,
    count: index.count,
    getReady: index.getReady,
    close: index.close,
    startBuild: async () => {
      await build?.abandon()
      build = index.build()
    },
    addToBuild: (records) => started().add(records),
    finishBuild: async (position, vocabulary) => {
      await started().finish(position, vocabulary)
      build = undefined
    },
    abandonBuild: async () => {
      await build?.abandon()
      build = undefined
    },
    heap: async () => {
      collectGarbage()
      const { heapUsed, arrayBuffers } = process.memoryUsage()
      return heapUsed + arrayBuffers
    },
  }
}
