import { UnansweredTally } from './tally'

// Delivery counts, and the hub, which Next bundles with a copy of its own, writes: they meet on globalThis.
const KEY = Symbol.for('equally-safe-hub:unanswered')
const shared = globalThis as typeof globalThis & { [KEY]?: UnansweredTally }

export function tallyOfProcess(): UnansweredTally {
  shared[KEY] ??= new UnansweredTally()
  return shared[KEY]
}
