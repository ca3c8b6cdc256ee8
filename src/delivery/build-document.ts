import type { OutgoingHttpHeaders } from 'node:http'
import type { Rendered } from './captured-response'
import { Document } from './document'
import type { HeaderList } from './headers'
import { stripFramework } from './strip-framework'

/** Headers of a page that go on to the reader; the others are the framework's or are ours to set. */
const PASSED = [
  'content-type',
  'content-disposition',
  'content-language',
  'last-modified',
  'location',
  'retry-after',
  'x-robots-tag',
  'allow',
]

/** Turns an answer into a document: HTML loses the framework, our headers replace the framework's. */
export function buildDocument(
  rendered: Rendered,
  {
    security,
    cacheControl,
    lasting = false,
  }: { security: HeaderList; cacheControl: string; lasting?: boolean },
): Document {
  const contentType = String(rendered.headers['content-type'] ?? '')
  const body = contentType.startsWith('text/html')
    ? Buffer.from(stripFramework(rendered.body.toString('utf8')))
    : rendered.body
  const headers = [...security, 'cache-control', cacheControl, ...passedOn(rendered.headers)]
  return new Document(rendered.status, headers, body, contentType, {
    lasting,
    unanswered: rendered.unanswered,
  })
}

function passedOn(headers: OutgoingHttpHeaders): HeaderList {
  const list = PASSED.flatMap((name) => (headers[name] === undefined ? [] : [name, String(headers[name])]))
  for (const cookie of [headers['set-cookie'] ?? []].flat()) list.push('set-cookie', String(cookie))
  return list
}
