import pino from 'pino'
import type { Env } from '@/config/env'
import { withoutLink } from '@/delivery/without-link'
import { traceOf } from '@/lib/trace-of'
import type { Lifetime } from './lifetime'
import { quietConsole } from './quiet-console'

const PAUSE_MS = 20

/** Starts the server in this process. Resolves to the address on this machine. */
export async function serve(life: Lifetime, env: Env, dev: boolean): Promise<string> {
  life.signal.throwIfAborted()
  const { PORT: port, HOST: host, PUBLIC_URL: publicUrl, TRUSTED_PROXIES: proxies } = env
  const { startServer } = await import('@/delivery/server')
  const log = pino({ name: 'delivery', level: env.LOG_LEVEL })
  if (!dev) quietConsole(log)
  const onFault = (url: string, error: Error) => {
    const path = withoutLink(new URL(url, publicUrl).pathname)
    log.error({ path, ...traceOf(error) }, 'A page could not be rendered.')
  }
  const servesPages = env.HUB_ROLE !== 'worker'
  const dir = process.cwd()
  const server = await startServer({ port, host, publicUrl, proxies, dev, servesPages, dir, onFault })
  life.stopFirst(() => server.close())
  return `http://${host && host !== '0.0.0.0' && host !== '::' ? host : 'localhost'}:${port}`
}

/** Resolves once the hub says that it is ready, or after `withinMs`; says which. */
export async function becomesReady(url: string, signal: AbortSignal, withinMs = 60_000): Promise<boolean> {
  const until = Date.now() + withinMs
  while (Date.now() < until && !signal.aborted) {
    const answer = await fetch(`${url}/health/ready`).catch(() => undefined)
    await answer?.arrayBuffer()
    if (answer?.status === 200) return true
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
  return false
}
