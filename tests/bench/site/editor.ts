import { EDITOR } from '../own-hub'

export type Send = (method: string, path: string, body?: unknown) => Promise<Response>

/** Signs in, by default as the hub's administrator; the result sends to Payload's REST interface. */
export async function signedIn(base: string, as = EDITOR): Promise<Send> {
  const headers = { origin: base, 'content-type': 'application/json' }
  const answer = await fetch(`${base}/api/users/login`, {
    method: 'POST',
    headers,
    body: JSON.stringify(as),
  })
  if (!answer.ok) throw new Error(`The bench could not sign in: ${answer.status}`)
  const cookie = answer.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ')
  return (method, path, body) =>
    fetch(base + path, { method, headers: { ...headers, cookie }, body: body ? JSON.stringify(body) : null })
}
