import http, { type Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { contentState } from '@/feed/epoch'
import type { Delivery } from './create-delivery'
import { answerHealth } from './health'
import { type Refusal, sendRefusal } from './refusal'

const STARTING: Refusal = {
  status: 503,
  message: 'The hub is starting. Try again in a few seconds.',
  headers: { 'retry-after': '5' },
}
/** How long requests in flight may take to finish on closing, milliseconds. */
const GRACE = 10_000
const CLOSING = 'hub-closing'

/** An HTTP server with conservative limits. Until there is a delivery it answers that it is starting. */
export function listen(delivery: () => Delivery | undefined): Server {
  const server = http.createServer({
    headersTimeout: 10_000,
    // Ten megabytes over a slow line.
    requestTimeout: 120_000,
    keepAliveTimeout: 30_000,
    connectionsCheckingInterval: 5_000,
  })
  server.on('request', (req, res) => {
    const ready = delivery()
    if (ready) ready.handle(req, res)
    else if (!answerHealth(res, req.url ?? '', contentState())) sendRefusal(res, STARTING)
  })
  // A client that asks first is told that its body is too large before it sends it.
  server.on('checkContinue', (req, res) => {
    if (delivery()?.refuse(req, res)) return
    res.writeContinue()
    server.emit('request', req, res)
  })
  server.on('clientError', answerBadRequest)
  return server
}

/** Has the WebSockets of the development server ended with it: they are never idle, and Node does not count them. */
export function endWebSocketsWith(server: Server): void {
  const open = new Set<Duplex>()
  server.on('upgrade', (_req, socket: Duplex) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
  })
  server.once(CLOSING, () => {
    for (const socket of open) socket.destroy()
  })
}

const PARSER_ANSWERS: Record<string, string> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

/** What Node could not read as HTTP. */
function answerBadRequest(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const status = PARSER_ANSWERS[error.code ?? ''] ?? '400 Bad Request'
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

/** Takes no new request, lets those in flight finish for ten seconds, then cuts what is left. */
export async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.emit(CLOSING)
  // Connections that fall idle while others finish would otherwise be kept for their keep-alive time.
  const sweep = setInterval(() => server.closeIdleConnections(), 100)
  const cut = setTimeout(() => server.closeAllConnections(), GRACE)
  server.closeIdleConnections()
  await closed
  clearInterval(sweep)
  clearTimeout(cut)
}
