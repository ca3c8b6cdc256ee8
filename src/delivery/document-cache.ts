import { LRUCache } from 'lru-cache'
import type { Dependencies } from './dependencies'
import type { Document } from './document'
import { Popularity } from './popularity'

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
 * room, enter it only when they are asked for a second time, and once it is full only when they are asked for more
 * often than what would have to leave.
 */
export class DocumentCache {
  private readonly site: LRUCache<string, Entry>
  private readonly rest: LRUCache<string, Entry>
  private readonly popularity = new Popularity()

  constructor(bytes = 64 * MEGABYTE) {
    this.site = roomOf(bytes, bytes / 16)
    this.rest = roomOf(bytes / 4, bytes / 64)
  }

  get(key: string): Entry | undefined {
    const entry = this.site.get(key)
    if (entry) return entry
    const other = this.rest.get(key)
    if (other) this.popularity.note(key)
    return other
  }

  /** Without counting as read. */
  peek(key: string): Entry | undefined {
    return this.site.peek(key) ?? this.rest.peek(key)
  }

  /** Called for each request that a render must answer. */
  noteMissed(key: string): void {
    this.popularity.note(key)
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
    if (this.mayEnter(key, sizeOf(entry, key))) this.rest.set(key, entry)
  }

  /** Addresses of the site's own pages, most recently read first. */
  siteKeys(most: number): string[] {
    return [...this.site.keys()].slice(0, most)
  }

  get bytes(): number {
    return this.site.calculatedSize + this.rest.calculatedSize
  }

  private mayEnter(key: string, size: number): boolean {
    if (this.rest.has(key)) return true
    const asked = this.popularity.of(key)
    if (asked < 2) return false
    if (this.rest.calculatedSize + size <= this.rest.maxSize) return true
    const [leaving] = this.rest.rkeys()
    return leaving === undefined || asked > this.popularity.of(leaving)
  }
}

function roomOf(maxSize: number, maxEntrySize: number): LRUCache<string, Entry> {
  return new LRUCache<string, Entry>({ maxSize, maxEntrySize, sizeCalculation: sizeOf })
}
