import { createHash } from 'node:crypto'
import { DerivedVariants } from './derived-variants'
import { type Encoding, encode, isCompressible, unpack } from './encodings'
import type { HeaderList } from './headers'

/** One encoding of a document, ready to be sent: no work is left for the request. */
export interface Variant {
  headers: HeaderList
  body: Buffer
}

/** The one encoding that a kept document keeps: the smallest. */
const PACKED: Encoding = 'br'
/** Objects, header list and map entries around the bytes, roughly. */
const OWN = 1024

const derived = new DerivedVariants<Document>((document) => document.size)

/** A finished answer with everything that does not depend on the reader worked out. */
export class Document {
  private readonly hash: string
  private readonly compressible: boolean
  private whole: Buffer | undefined
  private packed: Variant | undefined
  private readonly lasting: boolean
  /** Words of a search that found nothing, if that is what it says. */
  readonly unanswered: string | undefined

  /** `headers`: all but length, encoding, tag and `Vary`. `lasting`: kept for the life of the process. */
  constructor(
    readonly status: number,
    private readonly headers: HeaderList,
    body: Buffer,
    contentType: string,
    { lasting = false, unanswered }: { lasting?: boolean; unanswered?: string | undefined } = {},
  ) {
    this.whole = body
    this.lasting = lasting
    this.unanswered = unanswered
    this.hash = createHash('sha1').update(body).digest('base64url')
    this.compressible = isCompressible(contentType, body.length)
  }

  /** Bytes in memory. */
  get size(): number {
    return (this.whole?.length ?? 0) + (this.packed?.body.length ?? 0) + OWN
  }

  /** Whether a part can be asked for: bytes of one file, the same for everybody. */
  get hasRanges(): boolean {
    return this.status === 200 && !this.compressible
  }

  /** From now on only the compressed bytes stay; the other encodings are made from them when somebody needs them. */
  async pack(): Promise<void> {
    if (!this.compressible || this.packed) return
    this.packed = await this.make(PACKED)
    this.whole = undefined
  }

  /** The variant if it is ready; otherwise `prepare` makes it. */
  variant(wanted: Encoding): Variant | undefined {
    const encoding = this.compressible ? wanted : 'identity'
    return encoding === PACKED && this.packed ? this.packed : derived.get(this, encoding)
  }

  async prepare(wanted: Encoding): Promise<Variant> {
    const encoding = this.compressible ? wanted : 'identity'
    const variant = await this.make(encoding)
    derived.set(this, encoding, variant)
    return variant
  }

  /** Whether the reader already holds these bytes, in any encoding. */
  isKnownTo(ifNoneMatch: string): boolean {
    return this.status === 200 && (ifNoneMatch === '*' || ifNoneMatch.includes(`"${this.hash}`))
  }

  /** Headers of a 304. */
  unchanged(encoding: Encoding): HeaderList {
    return [...this.headers, ...this.validators(this.compressible ? encoding : 'identity')]
  }

  /** The strong tag of an encoding: equal tags, equal bytes. */
  tag(encoding: Encoding): string {
    return encoding === 'identity' ? `"${this.hash}"` : `"${this.hash}-${encoding}"`
  }

  private async make(encoding: Encoding): Promise<Variant> {
    const whole = this.whole ?? (await unpack(this.packed?.body ?? Buffer.alloc(0)))
    const body = await encode(whole, encoding, this.lasting)
    const headers = [...this.headers, ...this.validators(encoding), 'content-length', String(body.length)]
    if (encoding !== 'identity') headers.push('content-encoding', encoding)
    return { headers, body }
  }

  private validators(encoding: Encoding): HeaderList {
    const varies = this.compressible ? ['vary', 'Accept-Encoding'] : []
    const ranges = this.hasRanges ? ['accept-ranges', 'bytes'] : []
    return ['etag', this.tag(encoding), ...varies, ...ranges]
  }
}
