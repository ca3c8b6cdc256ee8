/** The hub of this process, as those outside Next's bundle know it. */
export interface RunningHub {
  stop(): Promise<void>
}

// Next bundles the hub; whoever starts and closes the process does not, and reaches it only through globalThis.
const KEY = Symbol.for('equally-safe-hub')
const shared = globalThis as typeof globalThis & { [KEY]?: RunningHub }

/** The hub of this process, made on the first call by whichever copy of this module comes first. */
export function runningHub<Hub extends RunningHub>(make: () => Hub): Hub {
  shared[KEY] ??= make()
  return shared[KEY] as Hub
}

/** Stops feed, indexes and database connection, if they were started. */
export async function stopHub(): Promise<void> {
  await shared[KEY]?.stop()
}
