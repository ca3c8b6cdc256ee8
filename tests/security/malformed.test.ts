import { beforeAll, describe, expect, it } from 'vitest'
import { call, guidance, lexical, signInEveryone } from '../support/rest'

beforeAll(signInEveryone)

const PATHS = [
  '/api/guidance/abc',
  '/api/guidance/%00',
  `/api/guidance/${'f'.repeat(500)}`,
  '/api/guidance/versions/abc',
  '/api/guidance/versions',
  '/api/nothing',
  '/api/guidance/a/b/c/d',
  '/api/media/file/..%2F..%2Fpackage.json',
  '/api/media/file/nothing.png',
  '/api/globals/nothing',
  '/api/guidance/count?where[x][equals]=1',
]

const QUERIES = [
  'depth=abc',
  'depth=-1',
  'depth=999999999999999999999',
  'depth[]=1',
  'limit[]=1',
  'page=0',
  'page=-1',
  'page=abc',
  'page=1e9',
  'page=9007199254740993',
  'sort=nothing',
  'sort=owner.email',
  'sort=-sampleKey',
  'sort=$where',
  'sort=%00',
  'sort=a..b',
  'sort=title.x.y',
  'where=1',
  'where={',
  'where=[]',
  'where=null',
  'where="x"',
  'where[title]=x',
  'where[title][nothing]=x',
  'where[title][equals][a][b]=x',
  'where[title][in]=x',
  'where[title][in][a]=x',
  'where[title][like][$regex]=.*',
  'where[title][like]=((((',
  'where[title][contains]=[a-',
  'where[title][near]=1,2,3',
  'where[title][within]=x',
  'where[title][intersects][type]=Point',
  'where[title][all]=x',
  'where[title][exists]=perhaps',
  'where[$where][equals]=1',
  'where[and]=1',
  'where[and][0]=1',
  'where[or][a][b][c]=1',
  'where[or][0][or][0][or][0][title][equals]=x',
  'where[id][equals]=abc',
  'where[id][in][0]=abc',
  'where[topics][equals]=abc',
  'where[topics.title][equals]=x',
  'where[topics.title.x][equals]=x',
  'where[createdAt][greater_than]=yesterday',
  'where[publishedAt][equals]=abc',
  'where[illustrative][equals]=maybe',
  'where[__proto__][equals]=x',
  'where[constructor][equals]=x',
  'where[body][equals]=x',
  'where[body.root][like]=x',
  'where[parts][equals]=x',
  'where[parts.0.title][equals]=x',
  'select=x',
  'select[title]=true&select[summary]=false',
  'select[title][x]=1',
  'populate=x',
  'populate[users][email]=true',
  'joins=x',
  'joins[x][limit]=abc',
  'locale=xx&fallback-locale=yy',
  'draft=perhaps&trash=perhaps',
  'data={',
  '%E0%A4%A',
  'a'.repeat(15_000),
  `where[title][like]=${'x'.repeat(2000)}`,
  Array.from({ length: 200 }, (_, i) => `where[or][${i}][title][like]=a`).join('&'),
]

const BODIES = [
  '',
  '{',
  '[]',
  'null',
  '1',
  '"x"',
  '{"title":',
  '\u0000',
  '[[[[',
  '{"__proto__":{"x":1}}',
  '{"data":{}}',
]

const VALUES: [string, unknown][] = [
  ['title', { a: 1 }],
  ['title', ['x']],
  ['title', 1],
  ['title', 'x'.repeat(5000)],
  ['slug', {}],
  ['slug', ['x']],
  ['slug', 5],
  ['summary', []],
  ['topics', 'x'],
  ['topics', ['x']],
  ['topics', [{ a: 1 }]],
  ['topics', { a: 1 }],
  ['standards', 'nothing'],
  ['standards', ['nothing']],
  ['standards', [{}]],
  ['standards', {}],
  ['image', 'x'],
  ['image', {}],
  ['image', []],
  ['parts', 'x'],
  ['parts', {}],
  ['parts', [1]],
  ['parts', [null]],
  ['parts', [[]]],
  ['parts', [{ title: {}, body: 1 }]],
  ['parts', [{ title: 'a', slug: {}, body: lexical('x') }]],
  ['reviewedAt', 'x'],
  ['reviewedAt', {}],
  ['nextReview', []],
  ['illustrative', 'x'],
  ['owner', 'x'],
  ['owner', {}],
  ['relatedCases', [1]],
  ['jurisdiction', ['x']],
  ['body', 'x'],
  ['body', []],
  ['body', { root: null }],
  ['body', { root: { type: 'root', children: [null] } }],
  ['_status', 'nothing'],
  ['_status', {}],
  ['_status', ['published']],
  ['deletedAt', 'x'],
  ['deletedAt', {}],
  ['id', 'x'],
  ['id', {}],
  ['createdAt', {}],
  ['previousSlugs', {}],
  ['mediaUsed', {}],
]

const isCalm = (status: number) => status >= 200 && status < 500

describe('malformed requests are answered without a 5xx', () => {
  it.each(PATHS)('GET %s', async (path) => {
    expect((await call('GET', path)).status).toSatisfy(isCalm)
    expect((await call('GET', path, { as: 'editor' })).status).toSatisfy(isCalm)
  })

  it.each(QUERIES.map((query) => [query.slice(0, 60), query]))('GET ?%s', async (_name, query) => {
    for (const as of ['anonymous', 'editor'] as const) {
      expect((await call('GET', `/api/guidance?${query}`, { as })).status).toSatisfy(isCalm)
    }
    expect((await call('GET', `/api/guidance/versions?${query}`, { as: 'editor' })).status).toSatisfy(isCalm)
    expect((await call('GET', `/api/guidance/count?${query}`)).status).toSatisfy(isCalm)
    expect((await call('PATCH', `/api/guidance?${query}`, { as: 'author', body: {} })).status).toSatisfy(
      isCalm,
    )
  })

  it.each(BODIES)('POST %j', async (body) => {
    for (const path of [
      '/api/guidance',
      '/api/users/login',
      '/api/users/forgot-password',
      '/api/users/reset-password',
    ]) {
      expect([path, (await call('POST', path, { as: 'editor', body })).status]).toSatisfy(([, status]) =>
        isCalm(status),
      )
    }
    expect(
      (await call('POST', '/api/globals/site-settings', { as: 'administrator', body })).status,
    ).toSatisfy(isCalm)
  })

  it.each(VALUES)('%s: %j', async (name, value) => {
    for (const status of ['draft', 'published']) {
      const body = guidance({ _status: status, [name]: value })
      const made = await call('POST', '/api/guidance', { as: 'editor', body })
      expect([status, made.status, made.text.slice(0, 200)]).toSatisfy(([, code]) => isCalm(Number(code)))
      if (made.status !== 201) continue
      const at = `/api/guidance/${made.json.doc.id}`
      expect((await call('GET', at, { as: 'editor' })).status).toBe(200)
    }
  })

  it.each([
    ['/api/users/login', { email: {}, password: [] }],
    ['/api/users/login', { email: { $ne: null }, password: { $ne: null } }],
    ['/api/users/login', { email: 'a\u0000@b.c', password: 'x' }],
    ['/api/users/forgot-password', { email: { $gt: '' } }],
    ['/api/users/reset-password', { token: { $gt: '' }, password: 'kelp-tractor-ninety' }],
    ['/api/users/unlock', { email: {} }],
    ['/api/users/verify/abc', {}],
    ['/api/users', { email: 'x', password: 'y' }],
    ['/api/payload-preferences/x', { value: { $x: 1 } }],
    ['/api/payload-locked-documents', { user: 1 }],
    ['/api/payload-jobs/run', {}],
    ['/api/guidance/access/abc', {}],
    ['/api/guidance/abc/duplicate', {}],
    ['/api/guidance/versions/abc', {}],
  ])('POST %s %j', async (path, body) => {
    for (const as of ['anonymous', 'editor', 'administrator'] as const) {
      expect((await call('POST', path, { as, body })).status).toSatisfy(isCalm)
    }
  })
})

it('says where JSON that cannot be read goes wrong', async () => {
  const { status, text } = await call('POST', '/api/guidance', { as: 'editor', body: '{"title": "x",}' })
  expect(status).toBe(400)
  expect(text).toMatch(/The JSON cannot be read\. .*position 14/)
})

describe('large requests', () => {
  it('get 413 beyond a megabyte', async () => {
    const body = guidance({ summary: 'x'.repeat(1_100_000) })
    expect((await call('POST', '/api/guidance', { as: 'editor', body })).status).toBe(413)
  })
  it('get 414 when the query is long', async () => {
    expect((await call('GET', `/api/guidance?x=${'y'.repeat(20_000)}`)).status).toBe(414)
  })
})

describe('every answer', () => {
  it.each(['/api/guidance', '/api/nothing', '/api/guidance/abc', '/api/users/me'])(
    '%s is kept by nobody',
    async (path) => {
      const { headers } = await call('GET', path)
      expect(headers.get('cache-control')).toBe('private, no-store')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    },
  )
})
