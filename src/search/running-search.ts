import type { SearchEngine } from './port'

/** The index of this host, as those know it who are not handed it: hooks and endpoints of the admin. */
export type RunningSearch = Pick<SearchEngine, 'search'>

// The hub and the Payload config are bundled apart and meet on globalThis.
const KEY = Symbol.for('equally-safe-hub:search')
const shared = globalThis as typeof globalThis & { [KEY]?: RunningSearch }

export function shareSearch(search: RunningSearch): void {
  shared[KEY] = search
}

/** Undefined in commands, which serve nobody, and before the hub has opened its index. */
export function runningSearch(): RunningSearch | undefined {
  return shared[KEY]
}
