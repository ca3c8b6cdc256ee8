import { ChangeStream, type ChangeStreamDocument, type ChangeStreamOptions, type ResumeToken } from 'mongodb'
import { addId, type ContentSource, type Ids } from './content-source'
import { type Position, writePosition } from './position'

/** Changes that were waiting together, and the place after the last of them. */
export interface ChangeBatch {
  ids: Ids
  position: string
  /** When the last one was committed, milliseconds since 1970; undefined before MongoDB 6. */
  committedAt: number | undefined
}

/** One change, as soon as it arrives. */
export interface SeenChange {
  /** Undefined when a whole collection went. */
  document: { collection: string; id: string } | undefined
  position: string
}

/** The place in the log from which to read on is gone: only a rebuild helps. */
export class PositionLost extends Error {
  override readonly name = 'PositionLost'
}

/** InvalidResumeToken, ChangeStreamFatalError, ChangeStreamHistoryLost. */
const LOST_CODES = new Set([260, 280, 286])
/** What takes whole collections away under the index. */
const UPHEAVALS = new Set(['drop', 'rename', 'dropDatabase', 'invalidate'])
const SEEN = ['insert', 'update', 'replace', 'delete', ...UPHEAVALS]

/**
 * Follows the content collections from `from` on. What has queued up while a batch was being worked on comes as one
 * batch. Ends when `signal` aborts; throws `PositionLost`, or the driver's error once it has given up resuming.
 * `onSeen`: told of each change when it arrives, before it is in a batch.
 * `onAlive`: MongoDB has answered, so everything committed before has been queued.
 */
export async function* changesFrom(
  source: ContentSource,
  from: Position,
  { signal, onSeen, onAlive }: { signal: AbortSignal; onSeen(change: SeenChange): void; onAlive(): void },
): AsyncGenerator<ChangeBatch> {
  const stream = source.db.watch(pipelineFor(source), startingAt(from))
  stream.on('change', (change) => onSeen(seen(source, change)))
  const queue = listenTo(stream, signal, onAlive)
  try {
    for (;;) {
      await queue.filled()
      if (signal.aborted) return
      yield batchOf(source, queue.take())
    }
  } catch (error) {
    throw isLost(error) ? new PositionLost((error as Error).message, { cause: error }) : error
  } finally {
    await stream.close().catch(() => undefined)
  }
}

function pipelineFor({ collections }: ContentSource): object[] {
  const names = collections.map(({ name }) => name)
  return [
    {
      $match: {
        operationType: { $in: SEEN },
        $or: [{ 'ns.coll': { $in: names } }, { operationType: { $in: ['dropDatabase', 'invalidate'] } }],
      },
    },
    { $project: { operationType: 1, ns: 1, documentKey: 1, clusterTime: 1, wallTime: 1 } },
  ]
}

function startingAt({ at, token }: Position): ChangeStreamOptions {
  return token ? { startAfter: { _data: token } } : { startAtOperationTime: at }
}

function listenTo(stream: ChangeStream, signal: AbortSignal, onAlive: () => void) {
  let waiting: ChangeStreamDocument[] = []
  let failure: Error | undefined
  let wake: () => void = () => undefined
  stream.on('change', (change) => {
    waiting.push(change)
    wake()
  })
  stream.on(ChangeStream.RESUME_TOKEN_CHANGED, onAlive)
  stream.on('error', (error) => {
    failure = error
    wake()
  })
  signal.addEventListener('abort', () => wake(), { once: true })
  return {
    /** Resolves when there is something to take or nothing more will come. */
    async filled(): Promise<void> {
      while (waiting.length === 0 && !signal.aborted) {
        if (failure) throw failure
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
    },
    take(): ChangeStreamDocument[] {
      const taken = waiting
      waiting = []
      return taken
    },
  }
}

function batchOf(source: ContentSource, changes: ChangeStreamDocument[]): ChangeBatch {
  const ids: Ids = new Map()
  for (const change of changes) {
    if (UPHEAVALS.has(change.operationType))
      throw new PositionLost(`A collection went by ${change.operationType}.`)
    const document = documentOf(change, source.collections)
    if (document) addId(ids, document.collection, document.id)
  }
  const last = changes.at(-1)
  if (!last) throw new Error('A batch without a change.')
  const wallTime = 'wallTime' in last && last.wallTime instanceof Date ? last.wallTime.getTime() : undefined
  return { ids, position: positionOf(source, last), committedAt: wallTime }
}

function seen(source: ContentSource, change: ChangeStreamDocument): SeenChange {
  return { document: documentOf(change, source.collections), position: positionOf(source, change) }
}

function positionOf({ identity }: ContentSource, { clusterTime, _id }: ChangeStreamDocument): string {
  if (!clusterTime) throw new Error('MongoDB gave a change without a time.')
  const token = (_id as ResumeToken as { _data: string })._data
  return writePosition({ database: identity, at: clusterTime, token })
}

function documentOf(
  change: ChangeStreamDocument,
  collections: ContentSource['collections'],
): SeenChange['document'] {
  const collection = slugOf(change, collections)
  if (!collection || !('documentKey' in change) || UPHEAVALS.has(change.operationType)) return undefined
  return { collection, id: String(change.documentKey._id) }
}

function slugOf(change: ChangeStreamDocument, collections: ContentSource['collections']): string | undefined {
  if (!('ns' in change) || !('coll' in change.ns)) return undefined
  const { coll } = change.ns
  return collections.find(({ name }) => name === coll)?.slug
}

function isLost(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && LOST_CODES.has(Number(error.code))
}
