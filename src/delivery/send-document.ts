import type { IncomingMessage, ServerResponse } from 'node:http'
import { tallyOfProcess } from '@/unanswered/tally-of-process'
import { byteRange } from './byte-range'
import type { Document, Variant } from './document'
import { chooseEncoding } from './encodings'

const STALE = ['x-hub-stale', '1', 'warning', '110 - "Response is Stale"']

/** Sends a finished document. Stays synchronous when the reader's encoding has been made before. */
export function sendDocument(
  req: IncomingMessage,
  res: ServerResponse,
  document: Document,
  stale = false,
): void {
  const encoding = chooseEncoding(req.headers['accept-encoding'])
  const match = req.headers['if-none-match']
  if (match !== undefined && document.isKnownTo(match)) {
    res.writeHead(304, marked(document.unchanged(encoding), stale))
    res.end()
    return
  }
  // A program asks for heads; whoever has the page already was counted when they got it.
  if (document.unanswered && req.method === 'GET') tallyOfProcess().count(document.unanswered)
  const ready = document.variant(encoding)
  if (ready) send(req, res, document, ready, stale)
  else {
    document.prepare(encoding).then(
      (variant) => send(req, res, document, variant, stale),
      (error: Error) => res.destroy(error),
    )
  }
}

function send(
  req: IncomingMessage,
  res: ServerResponse,
  document: Document,
  { headers, body }: Variant,
  stale: boolean,
) {
  if (res.destroyed) return
  if (req.headers.range !== undefined && sendPart(req, res, document, { headers, body })) return
  res.writeHead(document.status, marked(headers, stale))
  if (req.method === 'HEAD') res.end()
  else res.end(body)
}

/** Answers with the part that was asked for; false when the whole is the answer. */
function sendPart(req: IncomingMessage, res: ServerResponse, document: Document, whole: Variant): boolean {
  if (req.method !== 'GET' || !document.hasRanges) return false
  const condition = req.headers['if-range']
  // The reader's first part is of another file.
  if (condition !== undefined && condition !== document.tag('identity')) return false
  const size = whole.body.length
  const range = byteRange(req.headers.range ?? '', size)
  if (!range) return false
  const headers = withoutLength(whole.headers)
  if (range === 'unsatisfiable') {
    res.writeHead(416, [...headers, 'content-range', `bytes */${size}`, 'content-length', '0'])
    res.end()
    return true
  }
  const part = whole.body.subarray(range.first, range.last + 1)
  const place = `bytes ${range.first}-${range.last}/${size}`
  res.writeHead(206, [...headers, 'content-range', place, 'content-length', String(part.length)])
  res.end(part)
  return true
}

function withoutLength(headers: string[]): string[] {
  const at = headers.indexOf('content-length')
  return at < 0 ? headers : headers.toSpliced(at, 2)
}

function marked(headers: string[], stale: boolean): string[] {
  return stale ? [...headers, ...STALE] : headers
}
