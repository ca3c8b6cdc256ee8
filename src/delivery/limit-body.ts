import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Refusal, sendRefusal } from './refusal'

const MEGABYTE = 1024 * 1024
/** A file of 10 MB, and the form around it. */
const UPLOAD = 10 * MEGABYTE + 64 * 1024
const UPLOAD_PATH = /^\/api\/media(\/|$)/

const TOO_LARGE: Refusal = {
  status: 413,
  message: 'What was sent is too large: 1 MB at most, or 10 MB for a file.',
}
/** How long a client may go on sending after it was told, milliseconds: one that is cut off at once never sees why. */
const LINGER = 1000

/** Answers 413 and true when the announced length is too large. Nothing of the body is kept. */
export function refuseLargeBody(req: IncomingMessage, res: ServerResponse, path: string): boolean {
  if (Number(req.headers['content-length'] ?? 0) <= limitFor(req, path)) return false
  tellTooLarge(req, res)
  return true
}

/** Cuts off a body of unannounced length when it grows too large. Node holds the others to what they announced. */
export function countBody(req: IncomingMessage, res: ServerResponse, path: string): void {
  if (req.headers['transfer-encoding'] === undefined) return
  const limit = limitFor(req, path)
  const push = req.push.bind(req)
  let bytes = 0
  req.push = (chunk, encoding) => {
    bytes += chunk?.length ?? 0
    if (bytes <= limit) return push(chunk, encoding)
    req.push = (rest) => (rest === null ? push(null) : true)
    tellTooLarge(req, res)
    return true
  }
}

function tellTooLarge(req: IncomingMessage, res: ServerResponse): void {
  // Node would otherwise close the connection with the answer, under a client that is still sending.
  res.shouldKeepAlive = true
  sendRefusal(res, TOO_LARGE)
  req.resume()
  const cut = setTimeout(() => req.socket.destroy(), LINGER)
  req.once('end', () => clearTimeout(cut))
  req.once('close', () => clearTimeout(cut))
}

function limitFor(req: IncomingMessage, path: string): number {
  const isUpload =
    UPLOAD_PATH.test(path) && String(req.headers['content-type']).startsWith('multipart/form-data')
  return isUpload ? UPLOAD : MEGABYTE
}
