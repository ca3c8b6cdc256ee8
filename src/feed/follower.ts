import { pause } from '@/lib/pause'
import { RebuildNeeded, type SearchIndex } from '@/search/port'
import { applyChanges } from './apply-changes'
import { type ChangeBatch, changesFrom, PositionLost, type SeenChange } from './changes'
import type { ContentSource, Ids } from './content-source'
import type { Lease } from './lease'
import { hasReached, type Position, readPosition } from './position'
import { GLOBALS } from './read-vocabulary'
import { clusterTime, type Progress, rebuildAll } from './rebuild'
import { type TellChanged, tellingChanged } from './tell-changed'

/** What a follower tells of itself. */
export interface FollowerEvents {
  /** Everything committed before this moment has been, or is about to be, applied. */
  alive(): void
  /** Stored documents are not as they were; told before the index has heard of it. */
  changed?: TellChanged
  /**
   * The index holds other records of these collections; undefined: of any. `committedAt`: of the newest change,
   * milliseconds since 1970.
   */
  applied(collections: string[] | undefined, committedAt?: number): void
  /** The stream has broken off; it is opened again by itself. */
  interrupted(error: Error): void
  built(ready: boolean): void
  rebuilding(reason: string): void
  progress: Progress
}

const FIRST_RETRY = 100
const LAST_RETRY = 3000
/** Keeps one index up to date with the content, for as long as the process lives. */
export class Follower {
  private retry = FIRST_RETRY
  /** The place of the last change that this process has heard of. */
  private heard: string | undefined
  private readonly tell: (collection: string, id: string) => void

  constructor(
    private readonly index: SearchIndex,
    private readonly source: ContentSource,
    private readonly lease: Lease,
    private readonly events: FollowerEvents,
    /** How often the index is asked where it stands, milliseconds. */
    private readonly checkEvery: number,
  ) {
    const { changed } = events
    this.tell = changed ? tellingChanged(source, changed) : () => undefined
  }

  /** Never rejects: what goes wrong is told, waited out and tried again. Resolves after `signal` aborts. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        await this.lease.start()
        await this.follow(signal)
      } catch (error) {
        if (signal.aborted) break
        if (needsRebuild(error)) await this.rebuild(error as Error, signal)
        else await this.backOff(error as Error, signal)
      }
    }
    // MongoDB may be away; then it runs out by itself.
    await this.lease.stop().catch(() => undefined)
  }

  private async follow(signal: AbortSignal): Promise<void> {
    const start = await this.start(signal)
    if (!start) return
    // Another process may have brought the index further than this one has heard.
    if (!hasReached(this.heard ?? null, start.text)) this.events.changed?.(undefined)
    const moved = new AbortController()
    let from = start.text
    const stopChecking = this.watchIndex(moved, () => from)
    try {
      const both = AbortSignal.any([signal, moved.signal])
      const options = {
        signal: both,
        onSeen: (change: SeenChange) => this.hear(change),
        onAlive: () => this.alive(),
      }
      for await (const batch of changesFrom(this.source, start.position, options)) {
        await this.handle(batch, from, signal)
        from = batch.position
      }
    } finally {
      stopChecking()
    }
  }

  /** Where the index stands; builds it when it stands nowhere. Undefined: look again. */
  private async start(signal: AbortSignal): Promise<{ text: string; position: Position } | undefined> {
    const text = await this.index.position()
    this.events.built(text !== null)
    const position = text === null ? undefined : readPosition(text)
    if (text === null || !position) throw new PositionLost('The index has not been built.')
    if (position.database !== this.source.identity)
      throw new PositionLost('The index is of another database.')
    // A backup was restored: the log that the index has read is not this one.
    const isAhead = position.at.greaterThan(await clusterTime(this.source.db))
    if (isAhead) throw new PositionLost('The index is ahead of the database.')
    return signal.aborted ? undefined : { text, position }
  }

  private hear({ document, position }: SeenChange): void {
    this.heard = position
    if (document) this.tell(document.collection, document.id)
    else this.events.changed?.(undefined)
  }

  private async handle(batch: ChangeBatch, from: string, signal: AbortSignal): Promise<void> {
    const withRecords = this.source.model.types.map(({ slug }) => slug)
    // Other words may change every answer.
    const onApplied = (ids: Ids) =>
      this.events.applied(
        withRecords.filter((slug) => ids.has(slug) || ids.has(GLOBALS)),
        batch.committedAt,
      )
    // Whoever else writes has reread at least as late as we would.
    while (!hasReached(await this.index.position(), batch.position)) {
      if (signal.aborted) return
      if (this.lease.held) return applyChanges(this.index, this.source, { batch, from, onApplied })
      await pause(5, signal)
    }
    // Which documents show something of the changed ones, only the writer has looked up.
    this.events.applied(withRecords, batch.committedAt)
  }

  private async rebuild(reason: Error, signal: AbortSignal): Promise<void> {
    try {
      if (!this.lease.held) return await pause(FIRST_RETRY, signal)
      this.events.rebuilding(reason.message)
      await rebuildAll(this.index, this.source, { onProgress: this.events.progress, signal })
      this.events.applied(undefined)
    } catch (error) {
      await this.backOff(error as Error, signal)
    }
  }

  private alive(): void {
    this.retry = FIRST_RETRY
    this.events.alive()
  }

  private async backOff(error: Error, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return
    this.events.interrupted(error)
    await pause(this.retry, signal)
    this.retry = Math.min(this.retry * 2, LAST_RETRY)
  }

  /** An index can go back behind what was applied: its file was deleted, or somebody has rebuilt it beside us. */
  private watchIndex(moved: AbortController, applied: () => string): () => void {
    const timer = setInterval(async () => {
      const before = applied()
      const position = await this.index.position().catch(() => null)
      if (hasReached(position, before)) return
      this.events.applied(undefined)
      moved.abort()
    }, this.checkEvery)
    return () => clearInterval(timer)
  }
}

function needsRebuild(error: unknown): boolean {
  return error instanceof PositionLost || error instanceof RebuildNeeded
}
