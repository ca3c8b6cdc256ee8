import type { ServerResponse } from 'node:http'

/** A request that goes no further: an HTTP status and one plain sentence. */
export interface Refusal {
  status: number
  message: string
  headers?: Record<string, string>
}

export function sendRefusal(res: ServerResponse, { status, message, headers }: Refusal): void {
  if (res.headersSent || res.destroyed) return
  res.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'content-length': Buffer.byteLength(message),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    ...headers,
  })
  res.end(message)
}
