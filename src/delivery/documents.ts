import type { IncomingMessage, ServerResponse } from 'node:http'
import { type ContentState, movedSince } from '@/feed/epoch'
import { buildDocument } from './build-document'
import { Dependencies } from './dependencies'
import type { Document } from './document'
import { DocumentCache, type Entry } from './document-cache'
import { errorDocument } from './error-document'
import type { HeaderList } from './headers'
import { mayKeep } from './may-keep'
import { type Handler, renderDocument } from './render'
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
/** Of the pages read last, how many are looked at when content has changed. */
const HOT = 200

/** Public documents: kept until what they were made from changes, made once however many ask. */
export class Documents {
  private readonly cache: DocumentCache
  private readonly underWay = new Map<string, Promise<Entry>>()
  private readonly turns = new Turns(RENDERS_AT_ONCE)

  constructor(private readonly options: DocumentsOptions) {
    this.cache = new DocumentCache(options.cacheBytes)
  }

  /** The document if it is kept and right now; never waits. */
  fresh(key: string): Document | undefined {
    const { content, maxAge } = this.options
    if (!content.following || content.mongo === 'down') return undefined
    const entry = this.cache.get(key)
    if (!entry || !this.isRight(entry)) return undefined
    // Nothing has changed, only time has passed: this reader need not wait for the next one's copy.
    if (performance.now() - entry.at > maxAge && !this.underWay.has(key)) void this.refresh(key)
    return entry.document
  }

  /** Renders and sends; a document that is still right stands in, marked, when that fails. */
  async deliver(req: IncomingMessage, res: ServerResponse, key: string): Promise<void> {
    this.cache.noteMissed(key)
    if (this.options.content.mongo === 'down') return this.standIn(req, res, key, 503)
    const document = await this.current(key).catch(() => undefined)
    if (!document || document.status >= 500) return this.standIn(req, res, key, document ? 500 : 503)
    sendDocument(req, res, document)
  }

  /** Renders again in the background. */
  async refresh(key: string): Promise<void> {
    // A failure was reported, and the next reader's render decides what to do about it.
    await this.make(key).catch(() => undefined)
  }

  /** Those of the pages read last that content has left behind. */
  outdated(): string[] {
    return this.cache.siteKeys(HOT).filter((key) => {
      const entry = this.cache.peek(key)
      return entry !== undefined && !this.isRight(entry)
    })
  }

  /** Renders that run or wait. */
  get load(): number {
    return this.turns.load
  }

  get bytes(): number {
    return this.cache.bytes
  }

  /** Whether nothing that it was made from has changed up to now. When in doubt it is not: it may name somebody. */
  private isRight(entry: Entry): boolean {
    const { content } = this.options
    if (entry.epoch === content.epoch) return true
    if (!isUntouched(entry, content, entry.epoch)) return false
    entry.epoch = content.epoch
    return true
  }

  private standIn(req: IncomingMessage, res: ServerResponse, key: string, status: 500 | 503): void {
    const entry = this.cache.get(key)
    // After a change nobody knows whether the older text may still be shown.
    if (entry && this.isRight(entry)) sendDocument(req, res, entry.document, true)
    else {
      const away = status === 503 || this.options.content.mongo === 'down'
      const path = key.split('?', 1)[0] ?? key
      sendDocument(req, res, errorDocument(away ? 503 : 500, path, this.options.security))
    }
  }

  /** As it was when asked for, or later: a render that began before counts only if no change has touched it. */
  private async current(key: string): Promise<Document> {
    const asked = this.options.content.epoch
    const joined = await this.make(key)
    const isLate = joined.epoch < asked && !this.isRight(joined)
    return isLate ? (await this.make(key)).document : joined.document
  }

  private make(key: string): Promise<Entry> {
    const joined = this.underWay.get(key)
    if (joined) return joined
    const made = this.turns.take(() => this.render(key)).finally(() => this.underWay.delete(key))
    this.underWay.set(key, made)
    return made
  }

  private async render(key: string): Promise<Entry> {
    const { handler, publicUrl, deadline, content, onFault } = this.options
    const epoch = content.epoch
    try {
      const rendered = await renderDocument(handler, key, publicUrl, deadline)
      const document = buildDocument(rendered, this.options)
      const entry = { document, madeFrom: new Dependencies(rendered.reads), epoch, at: performance.now() }
      if (mayKeep(rendered, entry.madeFrom, content.followed)) {
        await document.pack()
        this.cache.set(key, entry)
      }
      if (rendered.status >= 500) onFault(key, new Error(`Rendered with status ${rendered.status}.`))
      return entry
    } catch (error) {
      onFault(key, error as Error)
      throw error
    }
  }
}

function isUntouched({ madeFrom }: Entry, content: ContentState, epoch: number): boolean {
  const moves = movedSince(content, epoch)
  return moves?.every((movement) => !madeFrom.isTouchedBy(movement)) ?? false
}
