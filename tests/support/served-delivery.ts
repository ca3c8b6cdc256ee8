import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach } from 'vitest'
import { createDelivery, type DeliveryOptions } from '@/delivery/create-delivery'
import type { Handler } from '@/delivery/render'
import { type ContentState, newContentState } from '@/feed/epoch'

interface Answer {
  status: number
  headers: http.IncomingHttpHeaders
  body: Buffer
  text: string
}

/** Delivery on a port of its own, anew for each test, in front of a handler that the test chooses. */
export interface ServedDelivery {
  content: ContentState
  /** What the handler was asked, for example `GET /guidance`. */
  renders: string[]
  /** Headers with which the handler was asked. */
  seen: http.IncomingHttpHeaders[]
  /** Answers in Next's place. */
  site: Handler
  readonly port: number
  call(path: string, options?: http.RequestOptions & { body?: string | Buffer }): Promise<Answer>
}

export const FORM = { 'content-type': 'application/x-www-form-urlencoded' }

const TEXT = 'A peer tried this. '.repeat(100)

export const pageOf = (title: string) =>
  `<!doctype html><html><head><script src="/_next/a.js" async=""></script></head><body><h1>${title}</h1><p>${TEXT}</p></body></html>`

/** As Next answers: flush, write in parts, end. */
export const answerHtml: Handler = (_req, res) => {
  res.setHeader('content-type', 'text/html; charset=utf-8')
  res.flushHeaders()
  res.write(pageOf('Guidance'))
  res.end()
}

export const settle = () => new Promise((resolve) => setTimeout(resolve, 20))

/** The same answer, some time later. */
export const answerSlowly: Handler = async (req, res) => {
  await settle()
  answerHtml(req, res)
}

export function servedDelivery(options: Partial<DeliveryOptions> = {}): ServedDelivery {
  let server: http.Server
  let close: () => void
  const served: ServedDelivery = {
    content: newContentState(),
    renders: [],
    seen: [],
    site: answerHtml,
    get port() {
      return (server.address() as AddressInfo).port
    },
    call: (path, { body, ...request } = {}) =>
      ask({ port: served.port, path, agent: false, ...request }, body),
  }
  beforeEach(async () => {
    const content: ContentState = { ...newContentState(), following: true, mongo: 'up', index: 'ready' }
    Object.assign(served, { content, renders: [], seen: [], site: answerHtml })
    const delivery = createDelivery({
      handler: (req, res) => {
        served.renders.push(`${req.method} ${req.url}`)
        served.seen.push({ ...req.headers })
        return served.site(req, res)
      },
      publicUrl: 'https://hub.example.org',
      publicFiles: new Set(['/js/site.js', '/css/error.css']),
      dir: process.cwd(),
      content,
      deadline: 200,
      ...options,
    })
    close = delivery.close
    server = http.createServer((req, res) => delivery.handle(req, res))
    await new Promise<void>((resolve) => server.listen(0, resolve))
  })
  afterEach(() => {
    close()
    server.closeAllConnections()
    server.close()
  })
  return served
}

function ask(options: http.RequestOptions, sent: string | Buffer | undefined): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const req = http.request(options, (res) => {
      const parts: Buffer[] = []
      res.on('data', (part: Buffer) => parts.push(part))
      res.on('end', () => {
        const body = Buffer.concat(parts)
        resolve({ status: res.statusCode ?? 0, headers: res.headers, body, text: body.toString() })
      })
    })
    req.on('error', reject)
    req.end(sent)
  })
}
