import { once } from 'node:events'
import http from 'node:http'
import next from 'next'
import { stopHub } from '@/feed/running-hub'
import { createDelivery, type Delivery } from './create-delivery'
import { createDevelopmentDelivery } from './development'
import { closeServer, endWebSocketsWith, listen } from './listen'
import { publicFiles } from './public-files'
import type { Handler } from './render'
import { createWorkerDelivery } from './worker'

export interface ServerOptions {
  port: number
  host?: string | undefined
  /** Next's development server: nothing is kept or stripped, and pages reload. */
  dev?: boolean
  /** False: content is followed as ever, and health is all that is answered. */
  servesPages?: boolean
  /** Folder of the project. */
  dir: string
  /** Origin under which readers reach the site. */
  publicUrl: string
  /** How many proxies of ours stand in front. */
  proxies?: number
  /** Told of each page that could not be rendered. */
  onFault?(url: string, error: Error): void
}

export interface RunningServer {
  url: string
  /** Finishes what is in flight, then stops the feed, the database connection and Next. */
  close(): Promise<void>
}

/**
 * Starts Next and, in front of it, delivery. Rejects with the system's error, such as `EADDRINUSE`, when it cannot
 * listen. MongoDB may be away: the server starts all the same and recovers by itself.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { port, host, dev = false, dir } = options
  let delivery: Delivery | undefined
  const server = listen(() => delivery)
  if (dev) endWebSocketsWith(server)
  // Before Next is loaded: a port that is taken must be known at once.
  server.listen(port, host)
  await once(server, 'listening')
  // Next puts its WebSocket handler on the server it is given. Only development needs one; without a handler Node
  // answers an upgrade like any other request.
  const app = next({
    dev,
    dir,
    port,
    hostname: host ?? 'localhost',
    httpServer: dev ? server : http.createServer(),
  })
  await app.prepare()
  const running = await deliveryFor(options, app.getRequestHandler())
  delivery = running
  return {
    url: `http://${host ?? 'localhost'}:${port}`,
    close: async () => {
      await closeServer(server)
      running.close()
      await stopHub()
      await app.close()
    },
  }
}

async function deliveryFor(options: ServerOptions, handler: Handler): Promise<Delivery> {
  if (options.servesPages === false) return createWorkerDelivery()
  if (options.dev) return createDevelopmentDelivery(handler)
  return createDelivery({ ...options, handler, publicFiles: await publicFiles(options.dir) })
}
