import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mongoOf } from '@/database/mongo'
import { payloadClient } from '@/database/payload-client'
import { checkLinksAsked, checkLinksNow } from '@/external-links/check-links'
import { jobRows } from '@/jobs/job-list'
import { brokenLinksPanel } from '@/staff/dashboard/panels/broken-links'
import { call, guidance, lexical, personOf, signInEveryone, word } from '../support/rest'

let server: Server
let site: string
const asked: { line: string; agent: string | undefined; at: number }[] = []
const NIGHT = 24 * 60 * 60_000
const first = new Date('2026-03-01T02:30:00Z')

beforeAll(async () => {
  await signInEveryone()
  server = createServer((req, res) => {
    asked.push({ line: `${req.method} ${req.url}`, agent: req.headers['user-agent'], at: Date.now() })
    if (req.url === '/gone') return res.writeHead(404).end()
    if (req.url === '/down') return res.writeHead(503).end()
    if (req.url === '/moved') return res.writeHead(301, { location: '/fine' }).end()
    if (req.url === '/no-head' && req.method === 'HEAD') return res.writeHead(405).end()
    return res.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

/** A text with one link to an address. */
function linkTo(url: string) {
  const state = lexical('x')
  const link = {
    type: 'link',
    version: 3,
    id: 'a',
    fields: { linkType: 'custom', url, newTab: false },
    children: [{ type: 'text', version: 1, text: 'the source' }],
  }
  Object.assign(state.root.children[0] ?? {}, { children: [link] })
  return state
}

const publish = async (url: string, more: object = {}) =>
  (
    await call('POST', '/api/guidance', {
      as: 'editor',
      body: guidance({ body: linkTo(url), _status: 'published', ...more }),
    })
  ).json.doc

async function look(night: number, pause = 0) {
  const payload = await payloadClient()
  const log = { info: () => undefined, warn: () => undefined }
  const context = {
    payload,
    log,
    signal: new AbortController().signal,
    now: new Date(first.getTime() + night * NIGHT),
  }
  await checkLinksNow(context, { pace: { guard: { mayReach: (address) => address === '127.0.0.1' }, pause } })
}

const rowOf = async (path: string) =>
  (
    await call('GET', `/api/external-links?where[url][equals]=${encodeURIComponent(site + path)}`, {
      as: 'author',
    })
  ).json.docs[0]

describe('links of published documents', () => {
  it('are looked at slowly under a name of our own, and found as they are', async () => {
    const title = word()
    const doc = await publish(`${site}/gone#part`, { title })
    for (const path of ['/fine', '/moved', '/down', '/no-head']) await publish(site + path)
    await publish(`${site}/draft`, { _status: 'draft' })
    asked.length = 0
    await look(0, 60)
    expect(await rowOf('/gone')).toMatchObject({
      state: 'broken',
      reason: 'The page is not there any more.',
      since: first.toISOString(),
      documents: [{ collection: 'guidance', id: doc.id, title, words: 'the source' }],
    })
    expect(await rowOf('/fine')).toMatchObject({ state: 'works' })
    expect(await rowOf('/no-head')).toMatchObject({ state: 'works' })
    expect(await rowOf('/moved')).toMatchObject({ state: 'works', movedTo: `${site}/fine` })
    expect(await rowOf('/down')).toMatchObject({ state: 'unsure', faults: 1 })
    expect(asked.map(({ line }) => line)).not.toContain('HEAD /draft')
    for (const { agent } of asked) expect(agent).toBe('EquallySafeHub-LinkCheck/1 (+http://localhost:3000)')
    const links = asked.filter(
      ({ line }, at) => line.startsWith('HEAD') && asked[at - 1]?.line !== 'HEAD /moved',
    )
    for (const [at, { at: moment }] of links.entries())
      expect(moment - (links[at - 1]?.at ?? 0)).toBeGreaterThanOrEqual(55)
  })

  it('are looked at once a night; a site that is down counts after three', async () => {
    asked.length = 0
    await look(0)
    expect(asked).toEqual([])
    await look(1)
    await look(2)
    expect(await rowOf('/down')).toMatchObject({ state: 'broken', since: first.toISOString() })
  })

  it('stand on the dashboard while they lead nowhere, and are forgotten once no document has them', async () => {
    const payload = await payloadClient()
    const user = await personOf('author')
    const panel = await brokenLinksPanel.load({ payload, user, now: first })
    expect(panel).toMatchObject({ count: 2, href: '/admin/links' })
    const [{ id }] = (await rowOf('/gone')).documents
    await call('PATCH', `/api/guidance/${id}`, {
      as: 'editor',
      body: { body: linkTo(`${site}/fine`), _status: 'published' },
    })
    await look(3)
    expect(await rowOf('/gone')).toBeUndefined()
    expect((await rowOf('/fine')).documents).toHaveLength(2)
  })
})

it('stand no worse for nights on which the hub itself reaches no site', async () => {
  for (let number = 0; number < 5; number++) await publish(`http://127.0.0.1:9/${number}`)
  await look(4)
  const payload = await payloadClient()
  const kept = () => payload.find({ collection: 'external-links', sort: 'url', pagination: false })
  const before = (await kept()).docs
  server.close()
  server.closeAllConnections()
  for (const night of [5, 6, 7]) await look(night)
  const after = (await kept()).docs
  const standing = ({ url, state, faults }: (typeof after)[number]) => ({ url, state, faults })
  expect(after.map(standing)).toEqual(before.map(standing))
})

it('an editor has them looked at at once, others not; asked twice it is on the list once', async () => {
  for (const as of ['anonymous', 'member', 'author'] as const)
    expect((await call('POST', '/api/external-links/check', { as })).status).toBe(403)
  for (let time = 0; time < 2; time++)
    expect((await call('POST', '/api/external-links/check', { as: 'editor' })).status).toBe(202)
  const rows = jobRows(mongoOf(await payloadClient()))
  expect(await rows.countDocuments({ job: checkLinksAsked.name })).toBe(1)
})
