import { IncomingMessage, type ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { type RenderNotes, withRenderNotes } from '@/lib/render-notes'
import { noReads, type RenderReads } from '@/lib/render-reads'
import { CapturedResponse, type Rendered } from './captured-response'

export type Handler = (req: IncomingMessage, res: ServerResponse) => unknown

/** A finished answer, whether the page allowed it to be kept, and what it was made from. */
export interface RenderResult extends Rendered {
  keep: boolean
  reads: RenderReads
}

const MAX_BYTES = 16 * 1024 * 1024

/**
 * Asks the handler for a document as nobody in particular: only the address goes in, so that no header or
 * cookie of a reader can end up in what others get. Rejects when it takes longer than `deadline` ms.
 */
export function renderDocument(
  handler: Handler,
  url: string,
  publicUrl: URL,
  deadline: number,
): Promise<RenderResult> {
  return capture(handler, anonymousRequest(url, publicUrl), deadline)
}

/** Runs a handler to its end and returns what it answered, without sending it. */
export async function capture(
  handler: Handler,
  req: IncomingMessage,
  deadline: number,
): Promise<RenderResult> {
  const res = new CapturedResponse(req, MAX_BYTES)
  const notes: RenderNotes = { keep: true, reads: noReads() }
  const timer = setTimeout(() => res.destroy(new Error(`A page took longer than ${deadline} ms.`)), deadline)
  withRenderNotes(notes, async () => handler(req, res)).catch((error: Error) => res.destroy(error))
  try {
    const rendered = await res.done
    const { keep, reads, unanswered } = notes
    return { ...rendered, ...asNoted(rendered, notes), keep, reads, unanswered }
  } finally {
    clearTimeout(timer)
  }
}

function asNoted({ status, headers }: Rendered, { missing, wait, refused }: RenderNotes): Partial<Rendered> {
  if (wait) return { status: 429, headers: { ...headers, 'retry-after': String(wait) } }
  if (status !== 200) return { status }
  return { status: missing ? 404 : (refused ?? status) }
}

function anonymousRequest(url: string, publicUrl: URL): IncomingMessage {
  const req = new IncomingMessage(new Socket())
  req.method = 'GET'
  req.url = url
  req.httpVersion = '1.1'
  // Next puts metadata in <head> only for a reader that names itself (`htmlLimitedBots`).
  req.headers = { ...forwarded(publicUrl), accept: '*/*', 'user-agent': 'hub-delivery' }
  req.push(null)
  return req
}

/** Headers that tell Next where it stands, whatever the reader claims. */
export function forwarded(publicUrl: URL): Record<string, string> {
  return {
    host: publicUrl.host,
    'x-forwarded-host': publicUrl.host,
    'x-forwarded-proto': publicUrl.protocol.slice(0, -1),
  }
}
