import type { IncomingMessage } from 'node:http'

/**
 * - `document`: the same for every reader; kept, stripped, compressed
 * - `asset`: a file of the build or of `public/`; does not depend on content
 * - `media`: an uploaded file, read anonymously
 * - `form`: something sent from a public page
 * - `personal`: a page for one reader; stripped like the public ones and kept by nobody
 * - `private`: passes to Next as it is
 * - `absent`: a door of the framework that the hub does not use
 */
export type RequestKind = 'document' | 'asset' | 'media' | 'form' | 'personal' | 'private' | 'absent'

const PRIVATE = /^\/(admin|api)(\/|$)/
/** Pages that show what belongs to somebody, whether or not a session comes with the request. */
const PERSONAL = /^\/(account|preview|sign-off|share-your-practice|admin\/(login|unauthorized))(\/|$)/
const MEDIA = /^\/api\/media\/file\//
const ABSENT = /^\/(_next\/(?!static\/)|__next|_next$)|\.segments\/|\.rsc$/
const SESSION_COOKIES = ['payload-token=', '__prerender_bypass=', '__next_preview_data=']

/** Whether the reader is signed in or previewing. Runs for every request: no parsing. */
export function hasSession(cookie: string | undefined): boolean {
  return cookie !== undefined && SESSION_COOKIES.some((name) => cookie.includes(name))
}

type Incoming = Pick<IncomingMessage, 'method' | 'headers'>

export function isRead({ method }: Incoming): boolean {
  return method === 'GET' || method === 'HEAD'
}

/** What to do with a request whose address is sound. `path` is decoded and without its query. */
export function classifyRequest(req: Incoming, path: string, publicFiles: ReadonlySet<string>): RequestKind {
  if (path.startsWith('/_next/static/') || publicFiles.has(path)) return isRead(req) ? 'asset' : 'absent'
  if (ABSENT.test(path)) return 'absent'
  if (isAnonymousMedia(req, path)) return 'media'
  if (PERSONAL.test(path)) return 'personal'
  if (PRIVATE.test(path)) return 'private'
  if (hasSession(req.headers.cookie)) return 'personal'
  return isRead(req) ? 'document' : 'form'
}

function isAnonymousMedia(req: Incoming, path: string): boolean {
  if (!isRead(req) || !MEDIA.test(path)) return false
  const { authorization, cookie } = req.headers
  return !authorization && !hasSession(cookie)
}
