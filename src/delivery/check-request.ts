import type { IncomingMessage } from 'node:http'
import type { Refusal } from './refusal'

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
/** Long enough for a question of 10,000 characters, which a page then cuts; under Node's limit on headers. */
const MAX_URL_LENGTH = 12_288
const BAD_ADDRESS: Refusal = { status: 400, message: 'This address is not well formed.' }
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const UNSAFE = /[\u0000-\u001f\u007f\\]/
const DOT_SEGMENT = /(^|\/)\.{1,2}(\/|$)/

/** Why a request must not reach Next, or undefined. Looks at the method and the address alone. */
export function checkRequest(req: IncomingMessage): Refusal | undefined {
  const method = req.method ?? ''
  if (!METHODS.has(method)) {
    return {
      status: 405,
      message: 'This method is not used here.',
      headers: { allow: [...METHODS].join(', ') },
    }
  }
  const url = req.url ?? ''
  if (url.length > MAX_URL_LENGTH) return { status: 414, message: 'This address is too long.' }
  return isAddress(url) ? undefined : BAD_ADDRESS
}

function isAddress(url: string): boolean {
  // `//evil` and absolute forms would let a redirect or a link leave the site.
  if (!url.startsWith('/') || url.startsWith('//')) return false
  const path = url.split('?', 1)[0] ?? ''
  const query = url.slice(path.length)
  if (query.includes('%00') || UNSAFE.test(query)) return false
  try {
    const decoded = decodeURIComponent(path)
    return !UNSAFE.test(decoded) && !DOT_SEGMENT.test(decoded) && !decoded.startsWith('//')
  } catch {
    return false
  }
}
