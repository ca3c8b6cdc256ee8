import { LRUCache } from 'lru-cache'
import type { Dependencies } from './dependencies'
import type { Document } from './document'

export interface Entry {
  document: Document
  madeFrom: Dependencies
  /** The content epoch up to which it is known to be right: first that in which its render began. */
  epoch: number
  /** `performance.now()` of the render, milliseconds. */
  at: number
}

const MEGABYTE = 1024 * 1024
const MAX_KEY = 1024
const sizeOf = ({ document, madeFrom }: Entry, key: string) => document.size + madeFrom.size + key.length * 2

/**
 * Finished documents by address, bounded by bytes. Pages that exist and have no query are the site itself and
 * have the room to themselves. Anyone can make up the rest (searches, wrong addresses): those share a smaller
 * room, and enter it only when they are asked for a second time.
 */
export class DocumentCache {
  private readonly site: LRUCache<string, Entry>
  private readonly rest: LRUCache<string, Entry>
  private readonly askedOnce = new LRUCache<string, true>({ max: 5_000 })

  constructor(bytes = 64 * MEGABYTE) {
    this.site = new LRUCache<string, Entry>({
      maxSize: bytes,
      maxEntrySize: bytes / 16,
      sizeCalculation: sizeOf,
    })
    this.rest = new LRUCache<string, Entry>({
      maxSize: bytes / 4,
      maxEntrySize: bytes / 64,
      sizeCalculation: sizeOf,
    })
  }

  get(key: string): Entry | undefined {
    return this.site.get(key) ?? this.rest.get(key)
  }

  /** Without counting as read. */
  peek(key: string): Entry | undefined {
    return this.site.peek(key) ?? this.rest.peek(key)
  }

  set(key: string, entry: Entry): void {
    if (key.length > MAX_KEY) return
    // A slow render may end after a later one.
    if ((this.peek(key)?.epoch ?? 0) > entry.epoch) return
    if (entry.document.status === 200 && !key.includes('?')) {
      this.rest.delete(key)
      this.site.set(key, entry)
      return
    }
    // A page that is gone must not come back from the other room.
    this.site.delete(key)
    if (this.rest.has(key) || this.askedOnce.has(key)) this.rest.set(key, entry)
    else this.askedOnce.set(key, true)
  }

  /** Addresses of the site's own pages, most recently read first. */
  siteKeys(most: number): string[] {
    return [...this.site.keys()].slice(0, most)
  }

  get bytes(): number {
    return this.site.calculatedSize + this.rest.calculatedSize
  }
}
