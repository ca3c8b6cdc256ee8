/** What readers' caches must know about the content. One object a process. */
export interface ContentState {
  /** Moves each time that something public may have changed. A document rendered in an older epoch is old. */
  epoch: number
  /** Whether every committed change reaches this process; false while the feed starts, reconnects or rebuilds. */
  following: boolean
  mongo: 'up' | 'down'
  /** Whether the search index that is always kept has been built. */
  index: 'ready' | 'missing'
  /** From the commit to the moved epoch, milliseconds, of the last change; null before the first. */
  lagMs: number | null
}

interface Board {
  state: ContentState
  listeners: Set<(epoch: number) => void>
}

// The feed is bundled with Next, delivery is not: each has its own copy of this module and they meet on globalThis.
const KEY = Symbol.for('equally-safe-hub:content')
const shared = globalThis as typeof globalThis & { [KEY]?: Board }

function board(): Board {
  shared[KEY] ??= {
    state: { epoch: 1, following: false, mongo: 'down', index: 'missing', lagMs: null },
    listeners: new Set(),
  }
  return shared[KEY]
}

/** The live object, not a copy. Only the feed changes it. */
export function contentState(): ContentState {
  return board().state
}

export function currentEpoch(): number {
  return board().state.epoch
}

export function moveEpoch(): void {
  const { state, listeners } = board()
  state.epoch += 1
  for (const listener of listeners) listener(state.epoch)
}

/** Calls back after each move. Returns the function that stops it. */
export function onEpoch(listener: (epoch: number) => void): () => void {
  board().listeners.add(listener)
  return () => board().listeners.delete(listener)
}
