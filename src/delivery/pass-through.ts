import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Transform } from 'node:stream'
import zlib from 'node:zlib'
import type { ContentState } from '@/feed/epoch'
import { type Question, withQuestion } from '@/lib/understood'
import { chooseEncoding, isCompressible } from './encodings'
import type { HeaderList } from './headers'
import { type Refusal, sendRefusal } from './refusal'
import { forwarded, type Handler } from './render'
import { wrapResponse } from './wrap-response'

const AWAY: Refusal = {
  status: 503,
  message: 'The records cannot be reached at the moment. Nothing was changed. Try again in a few minutes.',
  headers: { 'retry-after': '5' },
}
/** How long somebody waits for an answer while MongoDB is away, milliseconds. */
const PATIENCE = 4000

interface PassOptions {
  handler: Handler
  security: HeaderList
  content: ContentState
  publicUrl: URL
}

/** Lets Next answer one reader directly. Sets the headers, compresses, and says 503 when MongoDB is why it failed. */
export async function passThrough(
  req: IncomingMessage,
  res: ServerResponse,
  { handler, security, content, publicUrl }: PassOptions,
): Promise<void> {
  if (content.mongo === 'down') return sendRefusal(res, AWAY)
  Object.assign(req.headers, forwarded(publicUrl))
  const question: Question = { understood: false }
  const answerInstead = wrapResponse(res, () => {
    setHeaders(res, security)
    if (res.statusCode === 500 && content.mongo === 'down') {
      res.statusCode = 503
      res.setHeader('retry-after', '5')
    } else if (res.statusCode === 500 && isQuestion(req) && !question.understood) res.statusCode = 400
    return compression(req, res)
  })
  const timer = setInterval(() => {
    if (content.mongo === 'down') answerInstead(() => sendRefusal(res, AWAY))
  }, PATIENCE)
  res.once('close', () => clearInterval(timer))
  try {
    await withQuestion(question, () => handler(req, res))
  } catch {
    answerInstead(() => sendRefusal(res, { status: 500, message: 'Something went wrong here. Try again.' }))
  }
}

/** What a script of the admin asks of the server. Next fails, with 500, over what it cannot read. */
const isQuestion = ({ method, headers }: IncomingMessage) => method === 'POST' && 'next-action' in headers

function setHeaders(res: ServerResponse, security: HeaderList): void {
  for (let i = 0; i + 1 < security.length; i += 2) res.setHeader(String(security[i]), String(security[i + 1]))
  res.setHeader('cache-control', 'private, no-store')
}

function compression(req: IncomingMessage, res: ServerResponse): Transform | undefined {
  const bytes = res.getHeader('content-length')
  const type = String(res.getHeader('content-type') ?? '')
  const hasBody = req.method !== 'HEAD' && res.statusCode !== 204 && res.statusCode !== 304
  if (!hasBody || res.hasHeader('content-encoding')) return undefined
  if (!isCompressible(type, bytes === undefined ? undefined : Number(bytes))) return undefined
  res.appendHeader('vary', 'Accept-Encoding')
  if (chooseEncoding(req.headers['accept-encoding']) === 'identity') return undefined
  res.removeHeader('content-length')
  res.removeHeader('etag')
  res.setHeader('content-encoding', 'gzip')
  const gzip = zlib.createGzip({ level: 5 })
  // Next flushes after each part of a page that it streams.
  Object.assign(res, { flush: () => gzip.flush() })
  return gzip
}
