import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ContentState } from '@/feed/epoch'
import { buildDocument } from './build-document'
import type { Document } from './document'
import { DocumentCache } from './document-cache'
import { errorDocument } from './error-document'
import type { HeaderList } from './headers'
import { type Handler, type RenderResult, renderDocument } from './render'
import { sendDocument } from './send-document'
import { Turns } from './turns'

export interface DocumentsOptions {
  handler: Handler
  publicUrl: URL
  content: ContentState
  security: HeaderList
  cacheControl: string
  /** Told of each render that failed. */
  onFault(url: string, error: Error): void
  /** How long a reader waits for a render, milliseconds. */
  deadline: number
  /** How long a document may be kept while nothing changes, milliseconds: pages show dates that pass. */
  maxAge: number
  cacheBytes?: number
}

const RENDERS_AT_ONCE = 8

/** Public documents: kept until they can have changed, made once however many ask. */
export class Documents {
  private readonly cache: DocumentCache
  private readonly underWay = new Map<string, Promise<Document>>()
  private readonly turns = new Turns(RENDERS_AT_ONCE)

  constructor(private readonly options: DocumentsOptions) {
    this.cache = new DocumentCache(options.cacheBytes)
  }

  /** The document if it is kept and right now; never waits. */
  fresh(key: string): Document | undefined {
    const { content, maxAge } = this.options
    if (!content.following || content.mongo === 'down') return undefined
    const entry = this.cache.get(key)
    if (entry?.epoch !== content.epoch) return undefined
    // Nothing has changed, only time has passed: this reader need not wait for the next one's copy.
    if (performance.now() - entry.at > maxAge && !this.underWay.has(this.renderKey(key)))
      void this.refresh(key)
    return entry.document
  }

  /** Renders and sends; a document that is still right stands in, marked, when that fails. */
  async deliver(req: IncomingMessage, res: ServerResponse, key: string): Promise<void> {
    if (this.options.content.mongo === 'down') return this.standIn(req, res, key, 503)
    const document = await this.make(key).catch(() => undefined)
    if (!document || document.status >= 500) return this.standIn(req, res, key, document ? 500 : 503)
    sendDocument(req, res, document)
  }

  /** Renders again in the background. */
  async refresh(key: string): Promise<void> {
    // A failure was reported, and the next reader's render decides what to do about it.
    await this.make(key).catch(() => undefined)
  }

  /** Kept pages of the site from an earlier epoch, most recently read first. */
  outdated(): string[] {
    return this.cache.siteKeys().filter((key) => this.cache.peek(key)?.epoch !== this.options.content.epoch)
  }

  /** Renders that run or wait. */
  get load(): number {
    return this.turns.load
  }

  get bytes(): number {
    return this.cache.bytes
  }

  private standIn(req: IncomingMessage, res: ServerResponse, key: string, status: 500 | 503): void {
    const entry = this.cache.get(key)
    // After a change nobody knows whether the older text may still be shown: it may name somebody.
    if (entry && entry.epoch === this.options.content.epoch) sendDocument(req, res, entry.document, true)
    else {
      const away = status === 503 || this.options.content.mongo === 'down'
      sendDocument(
        req,
        res,
        errorDocument(away ? 503 : 500, key.split('?', 1)[0] ?? key, this.options.security),
      )
    }
  }

  // Whoever asks after a change must not join a render that began before it.
  private renderKey(key: string): string {
    return `${this.options.content.epoch} ${key}`
  }

  private make(key: string): Promise<Document> {
    const renderKey = this.renderKey(key)
    const joined = this.underWay.get(renderKey)
    if (joined) return joined
    const made = this.turns.take(() => this.render(key)).finally(() => this.underWay.delete(renderKey))
    this.underWay.set(renderKey, made)
    return made
  }

  private async render(key: string): Promise<Document> {
    const { handler, publicUrl, deadline, content, onFault } = this.options
    const epoch = content.epoch
    try {
      const rendered = await renderDocument(handler, key, publicUrl, deadline)
      const document = buildDocument(rendered, this.options)
      if (mayKeep(rendered)) this.cache.set(key, { document, epoch, at: performance.now() })
      if (rendered.status >= 500) onFault(key, new Error(`Rendered with status ${rendered.status}.`))
      return document
    } catch (error) {
      onFault(key, error as Error)
      throw error
    }
  }
}

const KEPT = new Set([200, 301, 308, 404, 410])

function mayKeep({ status, headers, keep }: RenderResult): boolean {
  if (!keep || !KEPT.has(status) || headers['set-cookie']) return false
  // Next marks every dynamic page `no-store`; on data routes it is the route that says so.
  const isPage = String(headers['content-type'] ?? '').startsWith('text/html')
  return isPage || !String(headers['cache-control'] ?? '').includes('no-store')
}
