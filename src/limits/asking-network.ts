import { AsyncLocalStorage } from 'node:async_hooks'

// Pages and routes are bundled with Next, delivery is not: both must find the same store. A header would do as well,
// but under plain `next start` a client could send it itself.
const KEY = Symbol.for('equally-safe-hub:asking-network')
const shared = globalThis as typeof globalThis & { [KEY]?: AsyncLocalStorage<string> }

function store(): AsyncLocalStorage<string> {
  shared[KEY] ??= new AsyncLocalStorage<string>()
  return shared[KEY]
}

/** Runs the answer to a request, telling it which network asks. */
export function withAskingNetwork<T>(network: string, answer: () => T): T {
  return store().run(network, answer)
}

/** The network whose request is being answered; undefined where delivery does not say. */
export const knownNetwork = (): string | undefined => store().getStore()

/** The same; everyone counts as one where delivery does not say. */
export const askingNetwork = (): string => knownNetwork() ?? 'unknown'
