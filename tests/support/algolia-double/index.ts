import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Indexes, ProtocolError, type SavedSynonym, type Write } from './indexes'
import type { Rule } from './rules'
import type { Params, Settings } from './search'

type Body = Params & {
  requests: (Params & { indexName: string } & Write)[]
  destination: string
}

export interface Heard {
  method: string
  path: string
  headers: IncomingMessage['headers']
  /** The protocol's own JSON, as this server's one client sends it. */
  body: Body
}

/** What goes wrong: no answer at all, a closed connection, or a status. */
export type Failure = 'hang' | 'reset' | { status: number; retryAfter?: number; message?: string }

export interface AlgoliaDouble {
  hosts: { url: string; protocol: 'http'; port: number }[]
  appId: string
  apiKey: string
  /** Every request since the start or the last `forget`. */
  heard: Heard[]
  indexes: Indexes
  forget(): void
  /** Asked for each request; a failure is served instead of the answer. Undefined again: all is well. */
  failing: ((request: Heard) => Failure | undefined) | undefined
  close(): Promise<void>
}

type Route = [
  method: string,
  path: RegExp,
  answer: (indexes: Indexes, names: string[], request: Heard) => unknown,
]

const now = () => ({ updatedAt: new Date().toISOString() })

const ROUTES: Route[] = [
  [
    'POST',
    /^\/1\/indexes\/\*\/queries$/,
    (all, _, { body }) => ({
      results: body.requests.map((each) => all.search(each.indexName, each)),
    }),
  ],
  ['POST', /^\/1\/indexes\/([^/]+)\/query$/, (all, [index = ''], { body }) => all.search(index, body)],
  [
    'POST',
    /^\/1\/indexes\/([^/]+)\/browse$/,
    (all, [index = '']) => ({ hits: all.objects(index), nbHits: all.objects(index).length }),
  ],
  [
    'POST',
    /^\/1\/indexes\/([^/]+)\/batch$/,
    (all, [index = ''], { body }) => ({ taskID: all.batch(index, body.requests), objectIDs: [] }),
  ],
  [
    'POST',
    /^\/1\/indexes\/([^/]+)\/deleteByQuery$/,
    (all, [index = ''], { body }) => ({ taskID: all.deleteBy(index, body), ...now() }),
  ],
  [
    'POST',
    /^\/1\/indexes\/([^/]+)\/operation$/,
    (all, [index = ''], { body }) => ({ taskID: all.move(index, body.destination), ...now() }),
  ],
  [
    'PUT',
    /^\/1\/indexes\/([^/]+)\/settings$/,
    (all, [index = ''], { body }) => ({ taskID: all.configure(index, body as Settings), ...now() }),
  ],
  ['GET', /^\/1\/indexes\/([^/]+)\/settings$/, (all, [index = '']) => all.settings(index)],
  [
    'POST',
    /^\/1\/indexes\/([^/]+)\/synonyms\/batch$/,
    (all, [index = ''], { body, path }) => ({
      taskID: all.saveSynonyms(
        index,
        body as unknown as SavedSynonym[],
        path.includes('replaceExistingSynonyms=true'),
      ),
      ...now(),
    }),
  ],
  [
    'POST',
    /^\/1\/indexes\/([^/]+)\/rules\/(?:batch|clear)$/,
    (all, [index = ''], { body, path }) => ({
      taskID: all.saveRules(index, path.includes('/batch') ? (body as unknown as Rule[]) : [], {
        replace: path.includes('/clear') || path.includes('clearExistingRules=true'),
        forward: path.includes('forwardToReplicas=true'),
      }),
      ...now(),
    }),
  ],
  [
    'GET',
    /^\/1\/indexes\/[^/]+\/task\/(\d+)$/,
    (all, [task]) => ({
      status: all.isDone(Number(task)) ? 'published' : 'notPublished',
      pendingTask: false,
    }),
  ],
  [
    'DELETE',
    /^\/1\/indexes\/([^/]+)$/,
    (all, [index = '']) => ({ taskID: all.drop(index), deletedAt: new Date().toISOString() }),
  ],
  ['GET', /^\/1\/indexes\/([^/]+)\/([^/]+)$/, (all, [index = '', objectID = '']) => all.get(index, objectID)],
]

/** A local server that speaks Algolia's protocol over real objects. `taskDelay`: milliseconds until a write shows. */
export async function startAlgoliaDouble({
  taskDelay = 2,
  appId = 'TESTAPP',
  apiKey = 'test-admin-key',
} = {}): Promise<AlgoliaDouble> {
  const server = createServer((request, response) => void serve(request, response))
  const open = new Set<ServerResponse>()
  const double: AlgoliaDouble = {
    hosts: [],
    appId,
    apiKey,
    heard: [],
    indexes: new Indexes(taskDelay),
    forget: () => void double.heard.splice(0),
    failing: undefined,
    close: () =>
      new Promise((resolve) => {
        for (const response of open) response.destroy()
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const heard = await hear(request)
    double.heard.push(heard)
    const failure = double.failing?.(heard)
    if (failure === 'hang') return void open.add(response)
    if (failure === 'reset') return void request.socket.destroy()
    const { status, body } = failure
      ? {
          status: failure.status,
          body: { message: failure.message ?? 'failed on purpose', status: failure.status },
        }
      : answer(double, heard)
    const retry = failure?.retryAfter === undefined ? {} : { 'retry-after': String(failure.retryAfter) }
    response.writeHead(status, { 'content-type': 'application/json', ...retry }).end(JSON.stringify(body))
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  double.hosts = [{ url: '127.0.0.1', protocol: 'http', port: (server.address() as AddressInfo).port }]
  return double
}

async function hear(request: IncomingMessage): Promise<Heard> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString()
  return {
    method: request.method ?? '',
    path: request.url ?? '',
    headers: request.headers,
    body: text ? JSON.parse(text) : {},
  }
}

function answer(double: AlgoliaDouble, heard: Heard): { status: number; body: unknown } {
  const { headers, method, path } = heard
  if (
    headers['x-algolia-api-key'] !== double.apiKey ||
    headers['x-algolia-application-id'] !== double.appId
  ) {
    return { status: 403, body: { message: 'Invalid Application-ID or API key', status: 403 } }
  }
  const [bare = ''] = path.split('?')
  for (const [verb, pattern, route] of ROUTES) {
    const match = verb === method ? pattern.exec(bare) : null
    if (match) return attempt(() => route(double.indexes, match.slice(1).map(decodeURIComponent), heard))
  }
  return { status: 404, body: { message: `The double has no route ${method} ${bare}`, status: 404 } }
}

function attempt(work: () => unknown): { status: number; body: unknown } {
  try {
    return { status: 200, body: work() }
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error
    return { status: error.status, body: { message: error.message, status: error.status } }
  }
}
