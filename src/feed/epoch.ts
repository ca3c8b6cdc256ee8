import type { Movement } from './movement'

/** What readers' caches must know about the content. One object a process. */
export interface ContentState {
  /** Moves each time that something public may have changed; `movements` say what. */
  epoch: number
  /** The latest moves, newest last, one an epoch and none left out; null: anything may have changed. */
  movements: (Movement | null)[]
  /** Collections whose changes are told here; undefined before the feed knows them. */
  followed: ReadonlySet<string> | undefined
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

/** Enough for what is read at least every few minutes; older copies are made anew. */
const REMEMBERED = 500

// The feed is bundled with Next, delivery is not: each has its own copy of this module and they meet on globalThis.
const KEY = Symbol.for('equally-safe-hub:content')
const shared = globalThis as typeof globalThis & { [KEY]?: Board }

function board(): Board {
  shared[KEY] ??= { state: newContentState(), listeners: new Set() }
  return shared[KEY]
}

/** The state before the feed has started. */
export function newContentState(): ContentState {
  return {
    epoch: 1,
    movements: [],
    followed: undefined,
    following: false,
    mongo: 'down',
    index: 'missing',
    lagMs: null,
  }
}

/** The live object, not a copy. Only the feed changes it. */
export function contentState(): ContentState {
  return board().state
}

export function currentEpoch(): number {
  return board().state.epoch
}

/** Without a movement, anything may have changed. */
export function moveEpoch(movement?: Movement): void {
  const { state, listeners } = board()
  noteMovement(state, movement)
  for (const listener of listeners) listener(state.epoch)
}

export function noteMovement(state: ContentState, movement?: Movement): void {
  state.epoch += 1
  state.movements.push(movement ?? null)
  if (state.movements.length > REMEMBERED) state.movements.shift()
}

/** What has changed after `epoch`, or null when that is not known in full. */
export function movedSince({ epoch: now, movements }: ContentState, epoch: number): Movement[] | null {
  const moves = now - epoch
  if (moves > movements.length) return null
  const since = movements.slice(movements.length - moves)
  return since.every((movement) => movement !== null) ? since : null
}

/** Calls back after each move. Returns the function that stops it. */
export function onEpoch(listener: (epoch: number) => void): () => void {
  board().listeners.add(listener)
  return () => board().listeners.delete(listener)
}
