import { promisify } from 'node:util'
import zlib from 'node:zlib'

export type Encoding = 'br' | 'gzip' | 'identity'

const brotli = promisify(zlib.brotliCompress)
const gzip = promisify(zlib.gzip)
const unbrotli = promisify(zlib.brotliDecompress)
/** Shorter answers fit in one packet anyway. */
const MIN_BYTES = 600
const COMPRESSIBLE = /^(text\/|image\/svg|application\/(javascript|json|xml|manifest|[a-z.-]+\+(json|xml)))/

/** What readers' browsers say is one of a few strings: each is parsed once. */
const known = new Map<string, Encoding>()
const MAX_KNOWN = 200

export function chooseEncoding(acceptEncoding: string | string[] | undefined): Encoding {
  if (typeof acceptEncoding !== 'string') return 'identity'
  const before = known.get(acceptEncoding)
  if (before) return before
  const chosen = parse(acceptEncoding)
  if (known.size < MAX_KNOWN && acceptEncoding.length < 200) known.set(acceptEncoding, chosen)
  return chosen
}

function parse(header: string): Encoding {
  const refused = (part: string) => /;\s*q=0(\.0*)?\s*$/.test(part)
  const names = header
    .toLowerCase()
    .split(',')
    .filter((part) => !refused(part))
    .map((part) => part.split(';', 1)[0]?.trim())
  if (names.includes('br')) return 'br'
  return names.includes('gzip') || names.includes('*') ? 'gzip' : 'identity'
}

export function isCompressible(contentType: string, bytes = Number.POSITIVE_INFINITY): boolean {
  return bytes >= MIN_BYTES && COMPRESSIBLE.test(contentType)
}

/** `lasting`: worth more time, because the bytes are kept for the life of the process. */
export async function encode(body: Buffer, encoding: Encoding, lasting: boolean): Promise<Buffer> {
  if (encoding === 'identity') return body
  if (encoding === 'gzip') return exact(await gzip(body, { level: lasting ? 9 : 6 }))
  const params = {
    [zlib.constants.BROTLI_PARAM_QUALITY]: lasting ? lastingQuality(body.length) : 5,
    [zlib.constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  }
  return exact(await brotli(body, { params }))
}

/** zlib answers with a view on a block of 16 KB, all of which would be kept with the few that are used. */
function exact(view: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(view.length)
  view.copy(copy)
  return copy
}

/** The bytes of which `encode` made `br`. */
export function unpack(packed: Buffer): Promise<Buffer> {
  return unbrotli(packed)
}

/** The best quality takes over a second for the admin's largest scripts; style sheets are small enough. */
function lastingQuality(bytes: number): number {
  return bytes > 200_000 ? 6 : 11
}
