import config from '@payload-config'
import type { Endpoint } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { answerFunction } from '@/staff/answer-function'
import { call, cookieOf, guidance, idOf, signInEveryone, type Who, word } from '../support/rest'
import { COLUMNS } from './access-matrix.table'

beforeAll(signInEveryone)

/** Who is let in, from anonymous to administrator; the rest is refused before it is known whether there is anything. */
const FROM = {
  author: ['author', 'editor', 'administrator'],
  editor: ['editor', 'administrator'],
  administrator: ['administrator'],
} as const satisfies Record<string, readonly Who[]>

type From = keyof typeof FROM

const WAY: Record<string, From> = {
  'get /:id/move': 'author',
  'post /:id/move': 'author',
  'post /:id/notes': 'author',
  'post /:id/notes/:note': 'author',
  'post /:id/preview-link': 'author',
  'get /export.csv': 'author',
  'get /export.json': 'author',
  'get /import-template.csv': 'author',
  'get /:id/uses': 'author',
}
const USES: Record<string, From> = { 'get /:id/uses': 'author' }

/** What the hub answers beside Payload's own operations. A new endpoint needs its line here. */
const ENDPOINTS: Record<string, Record<string, From>> = {
  'case-studies': {
    ...WAY,
    'get /:id/disclosure': 'author',
    'post /:id/disclosure/mend': 'author',
    'post /:id/disclosure/override': 'editor',
    'post /:id/disclosure/confirm': 'editor',
    'get /:id/sign-off': 'author',
    'post /:id/sign-off': 'author',
    'post /:id/sign-off/close': 'author',
  },
  policies: WAY,
  guidance: WAY,
  media: USES,
  organisations: {
    ...USES,
    'get /export.csv': 'author',
    'get /export.json': 'author',
    'get /import-template.csv': 'author',
  },
  meetings: USES,
  topics: USES,
  pages: USES,
  interests: { 'post /:id/invite': 'editor' },
  'question-answers': { 'post /:id/draft': 'author' },
  'unanswered-searches': { 'post /:id/write': 'author' },
  imports: { 'post /check': 'editor', 'post /:id/run': 'editor', 'post /word': 'author' },
  'external-links': { 'post /check': 'editor' },
  activity: { 'get /activity.csv': 'administrator' },
  'payload-preferences': { 'get /:key': 'author', 'post /:key': 'author', 'delete /:key': 'author' },
  'search-words': { 'post /try': 'editor', 'post /check': 'editor' },
}

const { collections, globals } = await config
const nameOf = ({ method, path }: Endpoint) => `${method} ${path}`
const owned = collections.map(({ slug, endpoints }) => ({ slug, names: (endpoints || []).map(nameOf) }))
const ofGlobals = globals.map(({ slug, endpoints }) => ({ slug, names: (endpoints || []).map(nameOf) }))

/** Payload's own stand in nearly every collection; those of an account and of files are asked by tests of their own. */
const isOurs = (name: string, all: { names: string[] }[], slug: string) =>
  slug !== 'users' &&
  !/^get \/(file|paste-url)\//.test(name) &&
  name !== 'post /:id/duplicate' &&
  all.filter(({ names }) => names.includes(name)).length < all.length / 2

it('every endpoint of the hub has its line, and no line is left over', () => {
  const ours = [owned, ofGlobals].flatMap((all) =>
    all.flatMap(({ slug, names }) =>
      names.filter((name) => isOurs(name, all, slug)).map((name) => `${slug} ${name}`),
    ),
  )
  const lines = Object.entries(ENDPOINTS).flatMap(([slug, rows]) =>
    Object.keys(rows).map((name) => `${slug} ${name}`),
  )
  expect(ours.sort()).toEqual(lines.sort())
})

const ID = 'a'.repeat(24)
const probes = Object.entries(ENDPOINTS).flatMap(([slug, rows]) =>
  Object.entries(rows).map(([name, from]) => ({ slug, name, from })),
)

it.each(probes)('$slug $name is for $from and above', async ({ slug, name, from }) => {
  const [method = '', path = ''] = name.split(' ')
  const base = globals.some((each) => each.slug === slug) ? `/api/globals/${slug}` : `/api/${slug}`
  const at = base + path.replace(/:(id|note)\??/g, ID).replace(':key', 'some-key')
  for (const as of COLUMNS) {
    const verb = method.toUpperCase() as 'GET' | 'POST' | 'DELETE'
    const { status, text } = await call(verb, at, { as, ...(verb === 'POST' && { body: {} }) })
    const isIn = (FROM[from] as readonly Who[]).includes(as)
    expect([as, status < 500, [401, 403].includes(status), text.slice(0, 60)]).toEqual([
      as,
      true,
      !isIn,
      text.slice(0, 60),
    ])
  }
})

describe('what the admin keeps for itself', () => {
  it('is read, changed and removed by its owner alone', async () => {
    const key = `key-${word()}`
    const kept = await call('POST', `/api/payload-preferences/${key}`, { as: 'author', body: { value: key } })
    const id = kept.json.doc.id
    for (const as of ['anonymous', 'member', 'editor', 'administrator'] as const) {
      const list = await call('GET', '/api/payload-preferences?limit=100', { as })
      expect([as, list.text.includes(key)]).toEqual([as, false])
      for (const path of [`/api/payload-preferences/${id}`, `/api/payload-preferences/${key}`])
        for (const method of ['GET', 'PATCH', 'DELETE'] as const)
          expect(
            (await call(method, path, { as, ...(method === 'PATCH' && { body: { value: 'x' } }) })).text,
          ).not.toContain(key)
      const body = { key, value: 'mine', user: { relationTo: 'users', value: await idOf('author') } }
      await call('POST', '/api/payload-preferences', { as, body })
    }
    const mine = await call('GET', `/api/payload-preferences/${key}`, { as: 'author' })
    expect(mine.json.value).toBe(key)
  })

  it('locks are made in nobody’s name, and a member neither sees nor ends one', async () => {
    const { json } = await call('POST', '/api/guidance', { as: 'author', body: guidance() })
    const user = { relationTo: 'users', value: await idOf('editor') }
    const lock = { document: { relationTo: 'guidance', value: json.doc.id }, user }
    for (const as of COLUMNS)
      expect([401, 403]).toContain(
        (await call('POST', '/api/payload-locked-documents', { as, body: lock })).status,
      )
    for (const as of ['anonymous', 'member'] as const)
      for (const method of ['GET', 'DELETE', 'PATCH'] as const) {
        const where = `?where[document.value][equals]=${json.doc.id}`
        const { status } = await call(method, `/api/payload-locked-documents${where}`, {
          as,
          ...(method === 'PATCH' && { body: {} }),
        })
        expect([401, 403]).toContain(status)
      }
  })
})

describe('what the admin’s scripts ask of the server', () => {
  const ask = async (as: Who, asked: unknown) => {
    const headers = new Headers({ cookie: await cookieOf(as), origin: 'http://localhost:3000' })
    return answerFunction(asked, headers, (admitted) => ({ admitted })).catch((error: Error) => {
      const { digest } = error as { digest?: string }
      if (!digest) throw error
      return digest
    })
  }
  const LIST = { name: 'render-list', args: { collectionSlug: 'guidance' } }

  it('is answered to staff alone', async () => {
    for (const as of ['author', 'editor', 'administrator'] as const)
      expect([as, await ask(as, LIST)]).toEqual([as, { admitted: LIST }])
    expect(await ask('member', LIST)).toContain('404')
    expect(await ask('anonymous', LIST)).toContain('/admin/login')
  })

  it('is one of the few that the admin uses, about something that there is', async () => {
    for (const asked of [
      null,
      'render-list',
      [LIST],
      { name: 'render-list' },
      { name: 'constructor', args: {} },
      { name: 'schedule-publish', args: { collectionSlug: 'guidance' } },
      { name: 'copy-data-from-locale', args: { collectionSlug: 'guidance' } },
      { name: 'slugify', args: {} },
      { name: 'render-list', args: { collectionSlug: '__proto__' } },
      { name: 'render-document', args: { collectionSlug: ['guidance', 'nothing'] } },
      { name: 'render-field', args: { schemaPath: 'collection.nothing.title' } },
    ])
      expect([asked, await ask('administrator', asked)]).toEqual([asked, expect.stringContaining('404')])
  })

  it('reads its rows from the database, not from what is sent along', async () => {
    const args = { collectionSlug: 'guidance', columns: [] }
    const asked = { name: 'table-state', args: { ...args, data: { docs: [{ owner: 'x' }] } } }
    expect(await ask('author', asked)).toEqual({ admitted: { name: 'table-state', args } })
  })
})

describe('a copy', () => {
  it('of something published is a draft, whoever makes it, and nobody else may', async () => {
    const made = await call('POST', '/api/guidance', {
      as: 'editor',
      body: guidance({ _status: 'published' }),
    })
    const at = `/api/guidance/${made.json.doc.id}/duplicate`
    for (const as of ['anonymous', 'member'] as const)
      expect([401, 403]).toContain((await call('POST', at, { as, body: {} })).status)
    for (const body of [{}, { _status: 'published' }]) {
      const { status, json } = await call('POST', at, { as: 'author', body })
      expect([status, json.doc._status]).toEqual([200, 'draft'])
      expect((await call('GET', `/api/guidance/${json.doc.id}`)).status).toBe(404)
    }
  })
})

/** Fields that a reader never gets: the rule of the field says no to somebody who is not signed in. */
const hidden = collections
  .filter(({ slug }) =>
    [
      'case-studies',
      'policies',
      'guidance',
      'media',
      'organisations',
      'meetings',
      'topics',
      'pages',
    ].includes(slug),
  )
  .flatMap(({ slug, flattenedFields }) =>
    flattenedFields.flatMap((field) => {
      const rule = 'access' in field ? field.access?.read : undefined
      const isRefused = rule && rule({ req: { user: null, context: {} } } as never) === false
      return isRefused && 'name' in field ? [[slug, String(field.name)]] : []
    }),
  )

it('hidden fields were found in every type', () => {
  expect(new Set(hidden.map(([slug]) => slug)).size).toBeGreaterThan(5)
  expect(hidden.length).toBeGreaterThan(40)
})

it.each(hidden)('%s: nobody asks or sorts by %s', async (slug, field) => {
  for (const query of [
    `/count?where[or][0][${field}][exists]=true`,
    `?where[${field}][equals]=x`,
    `?sort=-${field}`,
  ])
    expect([query, (await call('GET', `/api/${slug}${query}`)).status]).toSatisfy(([, status]) =>
      [400, 403].includes(Number(status)),
    )
})
