import type { IncomingMessage, ServerResponse } from 'node:http'
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
  const ready = document.variant(encoding)
  if (ready) send(req, res, document.status, ready, stale)
  else {
    document.prepare(encoding).then(
      (variant) => send(req, res, document.status, variant, stale),
      (error: Error) => res.destroy(error),
    )
  }
}

function send(
  req: IncomingMessage,
  res: ServerResponse,
  status: number,
  { headers, body }: Variant,
  stale: boolean,
) {
  if (res.destroyed) return
  res.writeHead(status, marked(headers, stale))
  if (req.method === 'HEAD') res.end()
  else res.end(body)
}

function marked(headers: string[], stale: boolean): string[] {
  return stale ? [...headers, ...STALE] : headers
}
