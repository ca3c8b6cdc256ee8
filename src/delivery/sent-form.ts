import type { IncomingMessage } from 'node:http'

/** A form as it was sent, to tell whose fault it was when it could not be answered. */
export interface SentForm {
  /** False when the body is not what its type says: cut short, or made up. */
  isSound(): Promise<boolean>
}

/** Keeps the body of a multipart form while Next reads it, which is at most the megabyte that a form may have. */
export function keepForm(req: IncomingMessage): SentForm | undefined {
  const type = req.headers['content-type'] ?? ''
  if (req.method !== 'POST' || !/^multipart\/form-data\b/i.test(type)) return undefined
  const parts: Uint8Array[] = []
  const push = req.push.bind(req)
  req.push = (chunk, encoding) => {
    if (chunk instanceof Uint8Array) parts.push(chunk)
    return push(chunk, encoding)
  }
  return {
    isSound: () =>
      // Next reads forms with this parser too.
      new Response(Buffer.concat(parts), { headers: { 'content-type': type } }).formData().then(
        () => true,
        () => false,
      ),
  }
}
