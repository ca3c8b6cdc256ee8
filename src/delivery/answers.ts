import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ContentState } from '@/feed/epoch'
import { withAskingNetwork } from '@/limits/asking-network'
import { adminPolicy } from './admin-policy'
import { answerPersonally } from './answer-personally'
import { Assets } from './assets'
import { hasSession, isRead, type RequestKind } from './classify-request'
import { askingAddress, networkOf } from './client-network'
import { documentKey } from './document-key'
import { Documents } from './documents'
import type { SecurityHeaders } from './headers'
import { passThrough } from './pass-through'
import { type Refusal, sendRefusal } from './refusal'
import type { Handler } from './render'
import { sendDocument } from './send-document'
import { isLink } from './without-link'

const REVALIDATE = 'public, max-age=0, must-revalidate'
// A browser may show a picture again for a while; a shared cache must not, since it can be withdrawn.
const BROWSER_ONLY = 'private, max-age=600'

const ABSENT: Refusal = { status: 404, message: 'There is nothing at this address.' }
const SIGN_IN: Refusal = {
  status: 401,
  message: 'Your session has ended. Sign in again in another tab; what you typed is still here.',
}
const READ_ONLY: Refusal = {
  status: 405,
  message: 'This page can be read, and its forms sent. Nothing else.',
  headers: { allow: 'GET, HEAD, POST' },
}

export interface AnswerOptions {
  handler: Handler
  publicUrl: URL
  content: ContentState
  onFault(url: string, error: Error): void
  deadline: number
  maxAge: number
  /** Folder of the project. */
  dir?: string | undefined
  /** How many proxies of ours stand in front. */
  proxies: number
}

/** `path` is decoded and without its query. */
type Answer = (req: IncomingMessage, res: ServerResponse, path: string) => unknown

/** How each kind of request is answered. */
export function createAnswers(options: AnswerOptions, security: SecurityHeaders) {
  const documents = new Documents({ ...options, security: security.document, cacheControl: REVALIDATE })
  const media = new Documents({ ...options, security: security.media, cacheControl: BROWSER_ONLY })
  const assets = new Assets(options.handler, options.publicUrl, security.asset, options.dir)
  const form = { ...options, security: security.document }
  const asking = (req: IncomingMessage, answer: () => unknown) =>
    withAskingNetwork(networkOf(askingAddress(req, options.proxies)), answer)

  const answers: Record<RequestKind, Answer> = {
    document: (req, res) => answerFrom(documents, req, res),
    media: (req, res) => answerFrom(media, req, res),
    asset: (req, res) => assets.deliver(req, res, req.url ?? '/'),
    absent: (_req, res) => sendRefusal(res, ABSENT),
    form: (req, res) => {
      if (req.method !== 'POST') return sendRefusal(res, READ_ONLY)
      return asking(req, () => answerPersonally(req, res, form))
    },
    personal: (req, res, path) => {
      const headers = isLink(path) ? security.link : security.personal
      return asking(req, () => answerPersonally(req, res, { ...options, security: headers }))
    },
    private: (req, res, path) => {
      const isApi = /^\/api(\/|$)/.test(path)
      // Next would read what was sent before anybody asks who sent it.
      if (!isApi && !isRead(req) && !hasSession(req.headers.cookie)) return sendRefusal(res, SIGN_IN)
      const headers = isApi ? security.api : [...security.admin, ...adminPolicy(req)]
      return asking(req, () => passThrough(req, res, { ...options, security: headers }))
    },
  }
  return { documents, answers }
}

function answerFrom(documents: Documents, req: IncomingMessage, res: ServerResponse): void {
  const key = documentKey(req.url ?? '/')
  const kept = documents.fresh(key)
  if (kept) sendDocument(req, res, kept)
  else void documents.deliver(req, res, key)
}
