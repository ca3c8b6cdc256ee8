import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

interface StoredObject {
  bytes: Buffer
  type: string
}

export interface S3Double {
  endpoint: string
  /** By `/<bucket>/<key>`, decoded. */
  objects: Map<string, StoredObject>
  /** `METHOD /<bucket>/<key>` of each request. */
  heard: string[]
  close(): Promise<void>
}

/** PUT, HEAD, GET (with a range) and DELETE of single objects, addressed by path. Looks at no signature. */
export async function s3Double(): Promise<S3Double> {
  const objects: S3Double['objects'] = new Map()
  const heard: string[] = []
  const server = createServer(async (req, res) => {
    const path = decodeURIComponent((req.url ?? '/').split('?', 1)[0] ?? '/')
    heard.push(`${req.method} ${path}`)
    if (req.method === 'PUT') await put(req, res, objects, path)
    else if (req.method === 'DELETE') {
      objects.delete(path)
      res.writeHead(204).end()
    } else read(req, res, objects.get(path))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = () => {
    server.closeAllConnections()
    return new Promise<void>((resolve) => server.close(() => resolve()))
  }
  return { endpoint: `http://127.0.0.1:${port}`, objects, heard, close }
}

const tagOf = (bytes: Buffer) => `"${createHash('md5').update(bytes).digest('hex')}"`

async function put(req: IncomingMessage, res: ServerResponse, objects: S3Double['objects'], path: string) {
  // A body in signed pieces would be kept with its signatures: say so rather than keep something else.
  if (/aws-chunked/.test(req.headers['content-encoding'] ?? '')) return void res.writeHead(501).end()
  const parts: Buffer[] = []
  for await (const part of req) parts.push(part)
  const bytes = Buffer.concat(parts)
  objects.set(path, { bytes, type: req.headers['content-type'] ?? 'application/octet-stream' })
  res.writeHead(200, { etag: tagOf(bytes) }).end()
}

const NO_SUCH_KEY = '<?xml version="1.0"?><Error><Code>NoSuchKey</Code><Message>No such key</Message></Error>'

function read(req: IncomingMessage, res: ServerResponse, object: StoredObject | undefined) {
  const body = req.method === 'HEAD' ? undefined : NO_SUCH_KEY
  if (!object) return res.writeHead(404, { 'content-type': 'application/xml' }).end(body)
  const { bytes, type } = object
  const range = /^bytes=(\d+)-(\d+)$/.exec(req.headers.range ?? '')
  const part = range ? bytes.subarray(Number(range[1]), Number(range[2]) + 1) : bytes
  res.writeHead(range ? 206 : 200, {
    'content-type': type,
    'content-length': part.length,
    etag: tagOf(bytes),
    ...(range && { 'content-range': `bytes ${range[1]}-${range[2]}/${bytes.length}` }),
  })
  res.end(req.method === 'HEAD' ? undefined : part)
}
