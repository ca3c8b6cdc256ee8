import type { IncomingMessage, ServerResponse } from 'node:http'
import { type ContentState, contentState } from '@/feed/epoch'
import { createAnswers } from './answers'
import { checkRequest } from './check-request'
import { classifyRequest, hasSession, isRead } from './classify-request'
import { securityHeaders } from './headers'
import { answerHealth } from './health'
import { countBody, refuseLargeBody } from './limit-body'
import { refreshOutdated } from './refresh-outdated'
import { sendRefusal } from './refusal'
import type { Handler } from './render'
import { sendDocument } from './send-document'

export interface DeliveryOptions {
  /** Next's request handler, or any other. */
  handler: Handler
  /** Origin of the site, for example `https://hub.example.org`. */
  publicUrl: string
  /** Site paths of the files in `public/`. */
  publicFiles?: ReadonlySet<string>
  /** Folder of the project: the error page's style sheet is read from it without the handler. */
  dir?: string
  content?: ContentState
  onFault?(url: string, error: Error): void
  /** How long a reader waits for a page, milliseconds. */
  deadline?: number
  /** How many proxies of ours stand in front and add to `X-Forwarded-For`. */
  proxies?: number
}

export interface Delivery {
  handle(req: IncomingMessage, res: ServerResponse): void
  /** Answers a request that must go no further, before its body is read; false for the others. */
  refuse(req: IncomingMessage, res: ServerResponse): boolean
  close(): void
}

/** Everything between a reader and Next. */
export function createDelivery(options: DeliveryOptions): Delivery {
  const { publicFiles = new Set<string>(), content = contentState() } = options
  const shared = {
    handler: options.handler,
    publicUrl: new URL(options.publicUrl),
    content,
    dir: options.dir,
    onFault: options.onFault ?? (() => undefined),
    deadline: options.deadline ?? 4500,
    maxAge: 5 * 60_000,
    proxies: options.proxies ?? 0,
  }
  const { documents, answers } = createAnswers(shared, securityHeaders(options.publicUrl))
  let working = 0
  const stopRefreshing = refreshOutdated({
    outdated: () => documents.outdated(),
    refresh: (key) => documents.refresh(key),
    get load() {
      return documents.load + working
    },
  })
  return {
    refuse,
    close: stopRefreshing,
    handle(req, res) {
      // A kept page for a reader without a session: nothing may stand before this.
      const plain = isRead(req) && !hasSession(req.headers.cookie)
      const kept = plain ? documents.fresh(req.url ?? '') : undefined
      if (kept) return sendDocument(req, res, kept)
      if (refuse(req, res)) return
      const path = pathOf(req)
      if (answerHealth(res, path, content)) return
      countBody(req, res, path)
      working += 1
      res.once('close', () => {
        working -= 1
      })
      answers[classifyRequest(req, path, publicFiles)](req, res, path)
    },
  }
}

function refuse(req: IncomingMessage, res: ServerResponse): boolean {
  const refusal = checkRequest(req)
  if (!refusal) return refuseLargeBody(req, res, pathOf(req))
  sendRefusal(res, refusal)
  return true
}

/** Decoded, so that `/%61dmin` is what it says; only for addresses that were checked. */
function pathOf(req: IncomingMessage): string {
  const path = (req.url ?? '/').split('?', 1)[0] ?? '/'
  return path.includes('%') ? decodeURIComponent(path) : path
}
