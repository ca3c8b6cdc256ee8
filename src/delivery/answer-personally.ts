import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ContentState } from '@/feed/epoch'
import { buildDocument } from './build-document'
import { errorDocument } from './error-document'
import type { HeaderList } from './headers'
import { sendRefusal } from './refusal'
import { capture, forwarded, type Handler } from './render'
import { refuseOtherOrigins } from './same-origin'
import { sendDocument } from './send-document'
import { keepForm, type SentForm } from './sent-form'

/** Longer than for a page: a form on a slow line takes its time to arrive. Milliseconds. */
const FORM_DEADLINE = 30_000
/** What Next's own scripts and proxies say to it. These pages have no such scripts, so that a stranger says it. */
const FRAMEWORK_HEADER =
  /^(rsc$|content-security-policy|next-|x-next|x-middleware-|x-invoke-|x-matched-path$)/

interface PersonalOptions {
  handler: Handler
  publicUrl: URL
  content: ContentState
  security: HeaderList
  onFault(url: string, error: Error): void
  /** How long a reader waits for a page, milliseconds. */
  deadline: number
}

/** What a form brought, or a page for somebody: Next answers this one reader; its page is stripped like the others. */
export async function answerPersonally(
  req: IncomingMessage,
  res: ServerResponse,
  options: PersonalOptions,
): Promise<void> {
  const { handler, publicUrl, content, security, onFault } = options
  const path = (req.url ?? '/').split('?', 1)[0] ?? '/'
  const fail = (status: 400 | 500 | 503) => sendDocument(req, res, errorDocument(status, path, security))
  const refusal = req.method === 'POST' ? refuseOtherOrigins(req, publicUrl) : undefined
  if (refusal) return sendRefusal(res, refusal)
  if (content.mongo === 'down') return fail(503)
  tidyHeaders(req, publicUrl)
  const form = keepForm(req)
  const deadline = req.method === 'POST' ? FORM_DEADLINE : options.deadline
  try {
    const rendered = await capture(handler, req, deadline)
    if (rendered.status >= 500) return fail(await faultOf(form, content))
    sendDocument(req, res, buildDocument(rendered, { security, cacheControl: 'private, no-store' }))
  } catch (error) {
    onFault(path, error as Error)
    fail(503)
  }
}

async function faultOf(form: SentForm | undefined, content: ContentState): Promise<400 | 500 | 503> {
  if (form && !(await form.isSound())) return 400
  return content.mongo === 'up' ? 500 : 503
}

function tidyHeaders({ headers }: IncomingMessage, publicUrl: URL): void {
  for (const name of Object.keys(headers)) if (FRAMEWORK_HEADER.test(name)) delete headers[name]
  Object.assign(headers, forwarded(publicUrl))
}
