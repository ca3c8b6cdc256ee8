// The hub lives in Next's bundle; whoever closes the process reaches it only through globalThis.
export const HUB_KEY = Symbol.for('equally-safe-hub')

interface Stoppable {
  stop(): Promise<void>
}

/** Stops the hub of this process if it has started: feed, indexes, database connection. */
export async function stopHub(): Promise<void> {
  const started = (globalThis as { [HUB_KEY]?: Promise<Stoppable> })[HUB_KEY]
  // A hub that never came up has nothing to stop; its error was reported when it failed.
  const hub = await started?.catch(() => undefined)
  await hub?.stop()
}
