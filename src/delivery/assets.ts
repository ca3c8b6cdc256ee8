import type { IncomingMessage, ServerResponse } from 'node:http'
import { LRUCache } from 'lru-cache'
import { buildDocument } from './build-document'
import type { Document } from './document'
import { errorDocument } from './error-document'
import type { HeaderList } from './headers'
import { type Handler, renderDocument } from './render'
import { sendDocument } from './send-document'

const IMMUTABLE = 'public, max-age=31536000, immutable'
const HOUR = 'public, max-age=3600'
const DEADLINE = 10_000

/** Files of the build and of `public/`: compressed as well as they can be, kept for the life of the process. */
export class Assets {
  private readonly kept = new LRUCache<string, Document>({
    maxSize: 48 * 1024 * 1024,
    maxEntrySize: 4 * 1024 * 1024,
    sizeCalculation: (document) => document.size,
  })
  private readonly underWay = new Map<string, Promise<Document>>()

  constructor(
    private readonly handler: Handler,
    private readonly publicUrl: URL,
    private readonly security: HeaderList,
  ) {}

  async deliver(req: IncomingMessage, res: ServerResponse, url: string): Promise<void> {
    const path = url.split('?', 1)[0] ?? url
    // The address names the content: by Next's hash, or by the version that our own page puts in the query.
    const immutable = path.startsWith('/_next/static/') || url.startsWith('?v=', path.length)
    const key = `${immutable ? IMMUTABLE : HOUR} ${path}`
    const ready = this.kept.get(key)
    if (ready) return sendDocument(req, res, ready)
    try {
      sendDocument(req, res, await this.make(key, path, immutable))
    } catch {
      sendDocument(req, res, errorDocument(500, path, this.security))
    }
  }

  private make(key: string, path: string, immutable: boolean): Promise<Document> {
    const joined = this.underWay.get(key)
    if (joined) return joined
    const made = this.read(key, path, immutable).finally(() => this.underWay.delete(key))
    this.underWay.set(key, made)
    return made
  }

  private async read(key: string, path: string, immutable: boolean): Promise<Document> {
    const rendered = await renderDocument(this.handler, path, this.publicUrl, DEADLINE)
    const found = rendered.status === 200
    const cacheControl = immutable ? IMMUTABLE : HOUR
    const document = buildDocument(rendered, {
      security: this.security,
      cacheControl: found ? cacheControl : 'no-store',
      lasting: found,
    })
    if (found) this.kept.set(key, document)
    return document
  }
}
