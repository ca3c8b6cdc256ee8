import { type IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { headerPairs } from './header-pairs'

/** What a handler answered, whole. Header names are in lower case. */
export interface Rendered {
  status: number
  headers: OutgoingHttpHeaders
  body: Buffer
  /** Words of a search that found nothing. */
  unanswered?: string | undefined
}

/**
 * A response without a socket that keeps what is written to it. Next calls `flushHeaders` before the first
 * write and waits for `finish`; both must work or dynamic pages hang.
 */
export class CapturedResponse extends ServerResponse {
  private readonly chunks: Buffer[] = []
  private bytes = 0
  readonly done: Promise<Rendered>
  private settle: (rendered: Rendered) => void = () => undefined
  private fail: (error: Error) => void = () => undefined

  /** `maxBytes`: a larger answer fails, so that no page can fill the memory. */
  constructor(
    req: IncomingMessage,
    private readonly maxBytes: number,
  ) {
    super(req)
    this.done = new Promise((resolve, reject) => {
      this.settle = resolve
      this.fail = reject
    })
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status
    for (const [name, value] of headerPairs(rest)) this.setHeader(name, value)
    return this
  }

  override flushHeaders(): void {
    // Nothing leaves before the end.
  }

  override write(chunk: unknown, ...rest: unknown[]): boolean {
    this.keep(chunk, rest[0])
    callLast(rest)
    return true
  }

  override end(...args: unknown[]): this {
    if (this.finished) return this
    if (typeof args[0] !== 'function') this.keep(args[0], args[1])
    this.finished = true
    this.settle({ status: this.statusCode, headers: this.getHeaders(), body: Buffer.concat(this.chunks) })
    callLast(args)
    this.emit('finish')
    this.emit('close')
    return this
  }

  override destroy(error?: Error): this {
    this.fail(error ?? new Error('The page ended before it was whole.'))
    super.destroy()
    // Next stops rendering when the response closes.
    this.emit('close')
    return this
  }

  private keep(chunk: unknown, encoding: unknown): void {
    if (chunk === undefined || chunk === null) return
    const buffer = toBuffer(chunk, encoding)
    this.bytes += buffer.length
    if (this.bytes > this.maxBytes)
      this.destroy(new Error(`A document is larger than ${this.maxBytes} bytes.`))
    else this.chunks.push(buffer)
  }
}

function toBuffer(chunk: unknown, encoding: unknown): Buffer {
  if (typeof chunk === 'string')
    return Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
  return Buffer.from(chunk as Uint8Array)
}

function callLast(args: unknown[]): void {
  const last = args.at(-1)
  if (typeof last === 'function') process.nextTick(last as () => void)
}
