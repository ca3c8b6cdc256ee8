import { fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

/** The least that Node can do for one document: the same bytes from memory, nothing else, in a process of its own. */
export async function startBareServer(body: Buffer, encoding: string | null) {
  const headers: Record<string, string | number> = {
    'content-type': 'text/html; charset=utf-8',
    'content-length': body.length,
  }
  if (encoding) headers['content-encoding'] = encoding
  const child = fork(path.join(import.meta.dirname, 'bare-server-main.mjs'), { serialization: 'advanced' })
  child.send({ body, headers })
  const [port] = await once(child, 'message')
  return {
    url: `http://localhost:${port}/`,
    stop: async () => {
      child.disconnect()
      await once(child, 'exit')
    },
  }
}
