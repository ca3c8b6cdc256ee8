import { createHash } from 'node:crypto'
import { type Encoding, encode, isCompressible } from './encodings'
import type { HeaderList } from './headers'

/** One encoding of a document, ready to be sent: no work is left for the request. */
export interface Variant {
  headers: HeaderList
  body: Buffer
}

/** A finished answer with everything that does not depend on the reader worked out. */
export class Document {
  private readonly hash: string
  private readonly compressible: boolean
  private readonly variants = new Map<Encoding, Variant>()

  /** `headers`: all but length, encoding, tag and `Vary`. `lasting`: kept for the life of the process. */
  constructor(
    readonly status: number,
    private readonly headers: HeaderList,
    private readonly body: Buffer,
    contentType: string,
    private readonly lasting = false,
  ) {
    this.hash = createHash('sha1').update(body).digest('base64url')
    this.compressible = isCompressible(contentType, body.length)
  }

  /** Bytes in memory, with room for the encodings to come. */
  get size(): number {
    return this.body.length + (this.compressible ? Math.ceil(this.body.length / 2) : 0) + 2048
  }

  /** The variant if it is ready; otherwise `prepare` makes it. */
  variant(encoding: Encoding): Variant | undefined {
    return this.variants.get(this.compressible ? encoding : 'identity')
  }

  async prepare(wanted: Encoding): Promise<Variant> {
    const encoding = this.compressible ? wanted : 'identity'
    const body = await encode(this.body, encoding, this.lasting)
    const headers = [...this.headers, 'etag', this.tag(encoding), 'content-length', String(body.length)]
    if (this.compressible) headers.push('vary', 'Accept-Encoding')
    if (encoding !== 'identity') headers.push('content-encoding', encoding)
    const variant = { headers, body }
    this.variants.set(encoding, variant)
    return variant
  }

  /** Whether the reader already holds these bytes, in any encoding. */
  isKnownTo(ifNoneMatch: string): boolean {
    return this.status === 200 && (ifNoneMatch === '*' || ifNoneMatch.includes(`"${this.hash}`))
  }

  /** Headers of a 304. */
  unchanged(encoding: Encoding): HeaderList {
    return [
      ...this.headers,
      'etag',
      this.tag(this.compressible ? encoding : 'identity'),
      'vary',
      'Accept-Encoding',
    ]
  }

  private tag(encoding: Encoding): string {
    return encoding === 'identity' ? `"${this.hash}"` : `"${this.hash}-${encoding}"`
  }
}
