import { LRUCache } from 'lru-cache'
import type { Variant } from './document'
import type { Encoding } from './encodings'

/** Of each encoding, bytes. Most readers take the encoding that documents keep themselves. */
const ROOM = 16 * 1024 * 1024

/** Encodings that can be made again, of the documents read last. `sizeOf`: bytes of what an entry keeps alive. */
export class DerivedVariants<Owner extends object> {
  private readonly rooms: Record<Encoding, LRUCache<Owner, Variant>>

  constructor(sizeOf: (owner: Owner) => number, bytes = ROOM) {
    const room = () =>
      new LRUCache<Owner, Variant>({
        maxSize: bytes,
        sizeCalculation: ({ body }, owner) => body.length + sizeOf(owner),
      })
    this.rooms = { br: room(), gzip: room(), identity: room() }
  }

  get(owner: Owner, encoding: Encoding): Variant | undefined {
    return this.rooms[encoding].get(owner)
  }

  set(owner: Owner, encoding: Encoding, variant: Variant): void {
    this.rooms[encoding].set(owner, variant)
  }
}
