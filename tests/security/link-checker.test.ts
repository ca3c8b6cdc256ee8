import type { lookup } from 'node:dns'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import type { Asking } from '@/external-links/ask-site'
import { checkLink } from '@/external-links/check-link'
import { type Guard, PUBLIC_WEB } from '@/external-links/public-address'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

/** A site on this machine, with what it was asked. */
async function site(answer: RequestListener) {
  const asked: string[] = []
  const server = createServer((req, res) => {
    asked.push(`${req.method} ${req.url}`)
    answer(req, res)
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { asked, port, url: `http://127.0.0.1:${port}` }
}

const only = (...ports: number[]): Guard => ({
  mayReach: (address, port) => address === '127.0.0.1' && ports.includes(port),
})
const asking = (guard: Guard, more: Partial<Asking> = {}): Asking => ({
  guard,
  userAgent: 'Test',
  signal: new AbortController().signal,
  patience: 2000,
  ...more,
})

/** Names that answer with these addresses, one list after the other. */
function names(...answers: string[][]) {
  let times = 0
  const resolve = ((_name: string, _options: object, done: (error: null, all: object[]) => void) => {
    const all = answers[Math.min(times++, answers.length - 1)] ?? []
    done(
      null,
      all.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    )
  }) as unknown as typeof lookup
  return { resolve, times: () => times }
}

const NOT_PUBLIC = { works: false, sure: true, reason: 'It leads into a network that is not public.' }

describe('with the rule of the hub', () => {
  it('never reaches this machine, however its address is written', async () => {
    const { port, asked } = await site((_req, res) => res.end())
    for (const host of [
      '127.0.0.1',
      'localhost',
      '127.1',
      '2130706433',
      '0x7f000001',
      '0177.0.0.1',
      '0',
      '[::1]',
      '[::ffff:127.0.0.1]',
      '[::ffff:7f00:1]',
      '[::]',
    ])
      expect([host, await checkLink(`http://${host}:${port}/`, asking(PUBLIC_WEB))]).toEqual([
        host,
        NOT_PUBLIC,
      ])
    expect(asked).toEqual([])
  })

  it.each([
    'http://169.254.169.254/latest/meta-data/',
    'http://10.0.0.5/',
    'http://[fd00:ec2::254]/',
    'http://[64:ff9b::a9fe:a9fe]/',
    'https://8.8.8.8:8443/',
    'http://8.8.8.8:6379/',
  ])('never asks %s', async (url) => expect(await checkLink(url, asking(PUBLIC_WEB))).toEqual(NOT_PUBLIC))

  it.each([
    'file:///etc/passwd',
    'ftp://example.org/',
    'gopher://example.org/',
    'http://name:secret@8.8.8.8/',
    'nonsense',
  ])('asks for no %s', async (url) =>
    expect(await checkLink(url, asking(PUBLIC_WEB))).toMatchObject({ works: false, sure: true }),
  )

  it.each([[['10.0.0.1']], [['8.8.8.8', '127.0.0.1']], [['::1']], [['::ffff:192.168.0.1']]])(
    'trusts no name that leads to %j',
    async (addresses) => {
      expect(await checkLink('http://rebind.example/', asking(PUBLIC_WEB, names(addresses)))).toEqual(
        NOT_PUBLIC,
      )
    },
  )
})

it('checks each step of a redirect as if it were the first', async () => {
  const inside = await site((_req, res) => res.end('secret'))
  const outside = await site((_req, res) => res.writeHead(302, { location: inside.url }).end())
  expect(await checkLink(outside.url, asking(only(outside.port)))).toEqual(NOT_PUBLIC)
  expect(inside.asked).toEqual([])
})

it('connects to the address that was checked, and asks a name once for each connection', async () => {
  const { port, asked } = await site((_req, res) => res.writeHead(404).end())
  // Checked: allowed. Were the name asked again for the same connection, it would lead elsewhere.
  const name = names(['127.0.0.1'], ['127.0.0.2'])
  const finding = await checkLink(`http://rebind.example:${port}/`, asking(only(port), name))
  expect(asked).toEqual(['HEAD /'])
  expect(name.times()).toBe(2)
  expect(finding).toEqual(NOT_PUBLIC)
})

it('is held up by no site: silence, an endless answer, an endless head, a circle', async () => {
  const silent = await site(() => undefined)
  expect(await checkLink(silent.url, asking(only(silent.port), { patience: 200 }))).toMatchObject({
    works: false,
    sure: false,
  })
  const endless = await site((req, res) => {
    if (req.method === 'HEAD') return res.writeHead(500).end()
    res.writeHead(200)
    const more = setInterval(() => res.write('x'.repeat(10_000)), 1)
    return res.once('close', () => clearInterval(more))
  })
  expect(await checkLink(endless.url, asking(only(endless.port)))).toEqual({ works: true })
  const head = await site((_req, res) => {
    for (let line = 0; line < 200; line++) res.setHeader(`x-${line}`, 'x'.repeat(1000))
    res.end()
  })
  expect(await checkLink(head.url, asking(only(head.port)))).toMatchObject({ works: false })
  const circle = await site((_req, res) => res.writeHead(302, { location: '/' }).end())
  expect(await checkLink(circle.url, asking(only(circle.port)))).toEqual({
    works: false,
    sure: true,
    reason: 'It is sent on more than 5 times.',
  })
  expect(circle.asked).toHaveLength(6)
})
