import autocannon, { type Request } from 'autocannon'

export interface Load {
  perSecond: number
  /** Milliseconds. */
  p50: number
  p99: number
}

interface LoadOptions {
  /** Another address each time, so that nothing is kept. */
  distinct?: boolean
  connections?: number
  seconds?: number
  /** Addresses asked for in turn; by default the one of `url`. */
  paths?: string[]
}

let count = 0

const distinctFrom = (path: string) => ({
  setupRequest: (request: Request) => ({
    ...request,
    path: `${path}${path.includes('?') ? '&' : '?'}bench=${count++}`,
  }),
})

/** Asks as browsers do, warmed up; throws when an answer is not 200. */
export async function load(url: string, options: LoadOptions = {}): Promise<Load> {
  const { distinct = false, connections = 10, seconds = 5, paths } = options
  const { pathname, search } = new URL(url)
  const requests = distinct ? [distinctFrom(pathname + search)] : paths?.map((path) => ({ path }))
  const run = (duration: number) =>
    autocannon({
      url,
      connections,
      duration,
      headers: { 'accept-encoding': 'br, gzip' },
      ...(requests && { requests }),
    })
  await run(1)
  const { requests: served, latency, non2xx, errors } = await run(seconds)
  if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx} answers were not 200, ${errors} failed`)
  return { perSecond: Math.round(served.average), p50: latency.p50, p99: latency.p99 }
}
