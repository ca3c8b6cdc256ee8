import type { OutgoingHttpHeader, OutgoingHttpHeaders } from 'node:http'

/** What `writeHead` was given after the status, as pairs: an object, or a flat list of names and values. */
export function headerPairs(rest: unknown[]): [string, OutgoingHttpHeader][] {
  const headers = rest.find((item) => typeof item === 'object' && item !== null)
  if (!Array.isArray(headers)) {
    return Object.entries((headers ?? {}) as OutgoingHttpHeaders).filter(
      (pair): pair is [string, OutgoingHttpHeader] => pair[1] !== undefined,
    )
  }
  const pairs: [string, string][] = []
  for (let i = 0; i + 1 < headers.length; i += 2) pairs.push([String(headers[i]), String(headers[i + 1])])
  return pairs
}
