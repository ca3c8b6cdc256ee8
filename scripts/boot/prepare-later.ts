import { databaseState } from '@/database/replica-set'
import type { SignIn } from './first-run'

const PAUSE_MS = 2000

/** Prepares a database that was away when the hub started, once it is there. Resolves then, or when `signal` aborts. */
export async function prepareLater(
  uri: string,
  prepare: () => Promise<SignIn | undefined>,
  signal: AbortSignal,
  log: (line: string) => void,
): Promise<void> {
  while (!signal.aborted) {
    const there = await databaseState(uri).then(
      ({ kind }) => kind === 'replica-set',
      () => false,
    )
    const done = there && (await attempt(prepare, log))
    if (done) return
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
}

async function attempt(prepare: () => Promise<SignIn | undefined>, log: (line: string) => void) {
  try {
    const signIn = await prepare()
    if (signIn) log(`Sign in as ${signIn.email}${signIn.password ? ` with ${signIn.password}` : ''}`)
    return true
  } catch (error) {
    log(`${(error as Error).message} It is tried again.`)
    return false
  }
}
