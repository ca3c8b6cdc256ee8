import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ContentState } from '@/feed/epoch'
import { buildDocument } from './build-document'
import { errorDocument } from './error-document'
import type { HeaderList } from './headers'
import { capture, forwarded, type Handler } from './render'
import { sendDocument } from './send-document'

/** Longer than for a page: a form on a slow line takes its time to arrive. Milliseconds. */
const DEADLINE = 30_000

interface FormOptions {
  handler: Handler
  publicUrl: URL
  content: ContentState
  security: HeaderList
  onFault(url: string, error: Error): void
}

/** A form of a public page: Next answers this one reader; the page that comes back is stripped like the others. */
export async function submitForm(
  req: IncomingMessage,
  res: ServerResponse,
  options: FormOptions,
): Promise<void> {
  const { handler, publicUrl, content, security, onFault } = options
  const path = (req.url ?? '/').split('?', 1)[0] ?? '/'
  const fail = (status: 500 | 503) => sendDocument(req, res, errorDocument(status, path, security))
  if (content.mongo === 'down') return fail(503)
  Object.assign(req.headers, forwarded(publicUrl))
  try {
    const rendered = await capture(handler, req, DEADLINE)
    if (rendered.status >= 500) return fail(content.mongo === 'up' ? 500 : 503)
    sendDocument(req, res, buildDocument(rendered, { security, cacheControl: 'private, no-store' }))
  } catch (error) {
    onFault(path, error as Error)
    fail(503)
  }
}
