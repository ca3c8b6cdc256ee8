import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import autocannon, { type Request } from 'autocannon'
import { createDelivery } from '@/delivery/create-delivery'
import { newContentState } from '@/feed/epoch'

const ADDRESSES = 100_000
const MEGABYTE = 1024 * 1024

/** Megabytes that delivery alone holds after 100,000 addresses, each another page of 10 KB, three of four with a query. */
export async function memoryOfDelivery(): Promise<number> {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const held = () => {
    collect()
    const { heapUsed, external } = process.memoryUsage()
    return (heapUsed + external) / MEGABYTE
  }
  const delivery = createDelivery({
    publicUrl: 'http://localhost',
    content: { ...newContentState(), following: true, mongo: 'up', index: 'ready' },
    handler: (req, res) => {
      res.setHeader('content-type', 'text/html; charset=utf-8')
      res.end(`<!doctype html><h1>${req.url}</h1>${pseudoText(count)}`)
    },
  })
  const server = createServer((req, res) => delivery.handle(req, res))
  server.listen(0)
  await once(server, 'listening')
  let count = 0
  const before = held()
  const setupRequest = (request: Request) => {
    const number = count++
    return { ...request, path: number % 4 === 0 ? `/page/${number}` : `/search?q=${number}` }
  }
  const url = `http://localhost:${(server.address() as AddressInfo).port}`
  await autocannon({ url, connections: 50, amount: ADDRESSES, requests: [{ setupRequest }] })
  const after = held()
  delivery.close()
  server.close()
  return after - before
}

/** Text that compresses about as well as a page does. */
function pseudoText(seed: number): string {
  return Array.from({ length: 900 }, (_, i) => `w${((seed + i) * 2654435761) % 5000} `).join('')
}
