import net from 'node:net'

export interface RawAnswer {
  /** 0: the connection was closed without an answer. */
  status: number
  head: string
  body: string
}

/** Sends bytes exactly as written and reads until the server closes, or has been silent for `patience` ms. */
export function sendRaw(port: number, bytes: string | Buffer, patience = 5000): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    const socket = net.connect(port, 'localhost', () => socket.write(bytes))
    const end = () => {
      socket.destroy()
      const text = Buffer.concat(parts).toString('latin1')
      const [head = '', ...rest] = text.split('\r\n\r\n')
      resolve({
        status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0),
        head,
        body: rest.join('\r\n\r\n'),
      })
    }
    socket.setTimeout(patience, end)
    socket.on('data', (part) => parts.push(part))
    socket.on('close', end)
    socket.on('error', (error: NodeJS.ErrnoException) => {
      // The server may close before it has read everything.
      if (error.code !== 'ECONNRESET' && error.code !== 'EPIPE') reject(error)
    })
  })
}

interface Request {
  method?: string
  /** Lines as they are sent, for example `RSC: 1`. */
  headers?: string[]
  body?: string
}

/** One request in HTTP/1.1, after which the server is asked to close. */
export function rawRequest(path: string, { method = 'GET', headers = [], body = '' }: Request = {}): Buffer {
  const host = headers.some((line) => /^host:/i.test(line)) ? [] : ['Host: localhost']
  const lines = [`${method} ${path} HTTP/1.1`, ...host, ...headers, 'Connection: close', '', body]
  return Buffer.from(lines.join('\r\n'), 'latin1')
}
