import { once } from 'node:events'
import http, { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { createDelivery } from '@/delivery/create-delivery'
import { newContentState } from '@/feed/epoch'

const ADDRESSES = 100_000
const AT_ONCE = 50
const MEGABYTE = 1024 * 1024

/** Megabytes that delivery alone holds after half of 100,000 addresses and after all, each another page of 10 KB. */
export async function memoryOfDelivery(): Promise<{ half: number; all: number }> {
  const held = heldNow()
  const delivery = createDelivery({
    publicUrl: 'http://localhost',
    content: { ...newContentState(), following: true, mongo: 'up', index: 'ready' },
    handler: (req, res) => {
      res.setHeader('content-type', 'text/html; charset=utf-8')
      res.end(`<!doctype html><h1>${req.url}</h1>${TEXT}`)
    },
  })
  const server = createServer((req, res) => delivery.handle(req, res))
  server.listen(0)
  await once(server, 'listening')
  const base = `http://localhost:${(server.address() as AddressInfo).port}`
  const before = held()
  await askFor(base, 0, ADDRESSES / 2)
  const half = held() - before
  await askFor(base, ADDRESSES / 2, ADDRESSES)
  const all = held() - before
  delivery.close()
  server.close()
  return { half, all }
}

function heldNow(): () => number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  return () => {
    collect()
    const { heapUsed, external } = process.memoryUsage()
    return (heapUsed + external) / MEGABYTE
  }
}

/** Every second is a question; of these every fourth is asked twice, so that it may be kept. */
const addressOf = (number: number) => (number % 2 === 0 ? `/page/${number}` : `/search?q=${number}`)
const isAskedTwice = (number: number) => number % 8 === 1

async function askFor(base: string, from: number, to: number): Promise<void> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: AT_ONCE })
  let next = from
  const reader = async () => {
    while (next < to) {
      const number = next++
      const url = base + addressOf(number)
      await get(url, agent)
      if (isAskedTwice(number)) await get(url, agent)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, reader))
  agent.destroy()
}

function get(url: string, agent: http.Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    http
      .get(url, { agent, headers: { 'accept-encoding': 'br' } }, (res) => res.resume().on('end', resolve))
      .on('error', reject)
  })
}

/** Compresses about as well as a page does. */
const TEXT = Array.from({ length: 900 }, (_, i) => `w${(i * 2654435761) % 5000} `).join('')
