import type { ServerResponse } from 'node:http'
import type { Transform } from 'node:stream'
import { headerPairs } from './header-pairs'

type Any = (...args: unknown[]) => unknown

/**
 * Gives `onHead` the last word on status and headers, just before they leave, and sends the body through the
 * stream that it returns, if any. The returned function answers in the handler's place: what the handler still
 * writes afterwards goes nowhere.
 */
export function wrapResponse(
  res: ServerResponse,
  onHead: () => Transform | undefined,
): (answer: () => void) => void {
  const writeHead = res.writeHead.bind(res) as Any
  const write = res.write.bind(res) as Any
  const end = res.end.bind(res) as Any
  let body: Transform | undefined
  let silenced = false

  const head = (status: number, ...rest: unknown[]) => {
    if (silenced || res.headersSent) return res
    res.statusCode = status
    for (const [name, value] of headerPairs(rest)) res.setHeader(name, value)
    body = onHead()
    if (body) connect(res, body, write, end)
    return writeHead(res.statusCode)
  }
  const begun = () => {
    if (!res.headersSent) head(res.statusCode)
  }
  Object.assign(res, {
    writeHead: head,
    write: (...args: unknown[]) => {
      if (silenced) return true
      begun()
      return body ? (body.write as Any)(...args) : write(...args)
    },
    end: (...args: unknown[]) => {
      if (silenced) return res
      begun()
      if (body) (body.end as Any)(...args)
      else end(...args)
      return res
    },
  })
  return (answer) => {
    if (res.headersSent) return
    Object.assign(res, { writeHead, write, end })
    for (const name of res.getHeaderNames()) res.removeHeader(name)
    answer()
    silenced = true
    Object.assign(res, { writeHead: () => res, write: () => true, end: () => res, setHeader: () => res })
  }
}

function connect(res: ServerResponse, body: Transform, write: Any, end: Any): void {
  body.on('data', (chunk) => {
    if (write(chunk) === false) body.pause()
  })
  res.on('drain', () => body.resume())
  body.on('drain', () => res.emit('drain'))
  body.on('end', () => end())
  body.on('error', (error) => res.destroy(error))
  res.once('close', () => body.destroy())
}
