import { limitWrite } from '@/limits/limit-write'
import { checkQuery } from './check-query'
import { explainError } from './explain-error'
import { changedDocument, inTurn } from './in-turn'
import { readBody } from './read-body'
import { RequestRefused, refusal } from './refusal'
import { runAgain } from './run-again'

export interface RouteArgs {
  params: Promise<{ slug?: string[] }>
}
type Handler = (request: Request, args: { params: Promise<{ slug: string[] }> }) => Promise<Response>

interface Asked {
  url: string
  method: string
  headers: Headers
  body: Buffer | undefined
}

/** A long query may come as the body of a POST; from here on it is the GET that it means. */
function asGet({ url, headers, body }: Asked): Asked {
  const target = new URL(url)
  target.search = checkQuery(`?${body?.toString() ?? ''}`)
  const kept = new Headers(headers)
  for (const name of [
    'x-http-method-override',
    'x-payload-http-method-override',
    'content-type',
    'content-length',
  ]) {
    kept.delete(name)
  }
  return { url: target.href, method: 'GET', headers: kept, body: undefined }
}

/** A document is an object; an empty body is an empty one. */
function checkJson({ method, headers, body }: Asked) {
  if (method === 'GET' || !body?.length || !headers.get('content-type')?.startsWith('application/json'))
    return
  if (!/^\s*\{/.test(body.toString('utf8', 0, 200))) throw new RequestRefused(400, 'Send an object as JSON.')
  try {
    JSON.parse(body.toString())
  } catch (error) {
    throw new RequestRefused(400, `The JSON cannot be read. ${(error as SyntaxError).message}.`)
  }
}

function meansGet({ method, headers }: Asked): boolean {
  const override = headers.get('x-http-method-override') ?? headers.get('x-payload-http-method-override')
  const isForm = headers.get('content-type')?.startsWith('application/x-www-form-urlencoded') ?? false
  return method === 'POST' && override === 'GET' && isForm
}

const isRead = ({ method }: Request) => ['GET', 'HEAD', 'OPTIONS'].includes(method)

/** Counted while the body comes in. */
async function withinLimits(request: Request): Promise<void> {
  const wait = isRead(request) ? undefined : await limitWrite(request.headers)
  if (wait) throw new RequestRefused(429, wait.message, { 'Retry-After': String(wait.seconds) })
}

async function checked(request: Request): Promise<Asked> {
  const target = new URL(request.url)
  target.search = checkQuery(target.search)
  const [body] = await Promise.all([readBody(request), withinLimits(request)])
  const asked = { url: target.href, method: request.method, headers: request.headers, body }
  if (meansGet(asked)) return asGet(asked)
  checkJson(asked)
  return asked
}

function sealed(answer: Response): Response {
  const headers = new Headers(answer.headers)
  headers.set('Cache-Control', 'private, no-store')
  headers.set('X-Content-Type-Options', 'nosniff')
  return new Response(answer.body, { status: answer.status, statusText: answer.statusText, headers })
}

async function answerTo(request: Request, args: RouteArgs, handle: Handler): Promise<Response> {
  const { url, method, headers, body } = await checked(request)
  const params = args.params.then(({ slug }) => ({ slug: slug ?? [] }))
  const run = () => {
    const fresh = new Request(url, { method, headers, ...(body && { body: new Uint8Array(body) }) })
    return { request: fresh, answer: handle(fresh, { params }) }
  }
  return inTurn(changedDocument(method, new URL(url).pathname), () => runAgain(run))
}

/** Puts limits, retries and the headers of an interface around one of Payload's REST handlers. */
export function guarded(handle: Handler) {
  return async (request: Request, args: RouteArgs): Promise<Response> => {
    try {
      return sealed(await answerTo(request, args, handle))
    } catch (error) {
      return sealed(refusalFor(error))
    }
  }
}

function refusalFor(error: unknown): Response {
  if (error instanceof RequestRefused) return refusal(error.status, error.message, error.headers)
  // What is sent is counted before Payload sees it, and the database may be away.
  const failure = explainError(error)
  if (!failure) throw error
  return refusal(failure.status, failure.message)
}
