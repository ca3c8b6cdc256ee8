/** A signal that comes this soon after the first is its echo: npm passes on what the terminal sent to both. */
const ECHO_MS = 700

export interface Lifetime {
  /** Aborted once the process is asked to end. */
  signal: AbortSignal
  /** Adds something to undo; the newest is undone first. */
  onStop(undo: () => Promise<unknown>): void
  /** Adds what is undone before everything else, whenever it was added: it still uses the rest. */
  stopFirst(undo: () => Promise<unknown>): void
  /** Undoes everything once. */
  stop(): Promise<void>
}

/**
 * Ends the process with 0 on SIGINT, SIGTERM or SIGHUP after undoing everything that was started.
 * A second signal ends it at once with 1.
 */
export function lifetime(): Lifetime {
  const undoing: (() => Promise<unknown>)[] = []
  const first: (() => Promise<unknown>)[] = []
  const next = () => first.pop() ?? undoing.pop()
  const aborting = new AbortController()
  let stopping: Promise<void> | undefined
  let firstAt = 0

  const undoAll = async () => {
    for (let undo = next(); undo; undo = next()) {
      await undo().catch((error: Error) => console.error(`While stopping: ${error.message}`))
    }
  }
  const stop = () => {
    aborting.abort()
    stopping ??= undoAll()
    return stopping
  }
  const onSignal = () => {
    if (firstAt === 0) {
      firstAt = Date.now()
      console.log('Stopping: finishing what is in flight')
      stop().then(() => {
        console.log('Stopped')
        process.exit(0)
      })
    } else if (Date.now() - firstAt > ECHO_MS) {
      console.error('Stopped by force')
      process.exit(1)
    }
  }
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, onSignal)
  return {
    signal: aborting.signal,
    onStop: (undo) => undoing.push(undo),
    stopFirst: (undo) => first.push(undo),
    stop,
  }
}
