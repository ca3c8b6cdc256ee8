import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { LRUCache } from 'lru-cache'
import { buildDocument } from './build-document'
import type { Rendered } from './captured-response'
import type { Document } from './document'
import { errorDocument } from './error-document'
import { ERROR_STYLE } from './error-page'
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
    /** Folder of the project; without it every file comes from the handler. */
    private readonly dir?: string,
  ) {}

  async deliver(req: IncomingMessage, res: ServerResponse, url: string): Promise<void> {
    const file = url.split('?', 1)[0] ?? url
    // The address names the content: by Next's hash, or by the version that our own page puts in the query.
    const immutable = file.startsWith('/_next/static/') || url.startsWith('?v=', file.length)
    const key = `${immutable ? IMMUTABLE : HOUR} ${file}`
    const ready = this.kept.get(key)
    if (ready) return sendDocument(req, res, ready)
    try {
      sendDocument(req, res, await this.make(key, file, immutable))
    } catch {
      sendDocument(req, res, errorDocument(500, file, this.security))
    }
  }

  private make(key: string, file: string, immutable: boolean): Promise<Document> {
    const joined = this.underWay.get(key)
    if (joined) return joined
    const made = this.read(key, file, immutable).finally(() => this.underWay.delete(key))
    this.underWay.set(key, made)
    return made
  }

  private async read(key: string, file: string, immutable: boolean): Promise<Document> {
    const rendered = await this.take(file)
    const found = rendered.status === 200
    const cacheControl = immutable ? IMMUTABLE : HOUR
    const document = buildDocument(rendered, {
      security: this.security,
      cacheControl: found ? cacheControl : 'no-store',
      lasting: found,
    })
    if (found) {
      await document.pack()
      this.kept.set(key, document)
    }
    return document
  }

  private take(file: string): Promise<Rendered> {
    // What the error page needs must not depend on what may have failed.
    if (this.dir && file === ERROR_STYLE) return readStyle(this.dir, file)
    return renderDocument(this.handler, file, this.publicUrl, DEADLINE)
  }
}

async function readStyle(dir: string, file: string): Promise<Rendered> {
  const body = await readFile(path.join(dir, 'public', file))
  return { status: 200, headers: { 'content-type': 'text/css; charset=utf-8' }, body }
}
