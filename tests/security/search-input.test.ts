import { beforeAll, expect, it } from 'vitest'
import { GET as searchAtom } from '@/app/(site)/search.atom/route'
import { GET as searchJson } from '@/app/(site)/search.json/route'
import { GET as suggestJson } from '@/app/(site)/suggest.json/route'
import { getHub } from '@/hub'
import { until } from '../support/content-feed'

const ROUTES = { 'search.json': searchJson, 'search.atom': searchAtom, 'suggest.json': suggestJson }

const BAD = {
  'the language of FTS5': `q=${encodeURIComponent('" * ( NEAR')}`,
  'a column of FTS5': `q=${encodeURIComponent('{title} : ^policy* NOT')}`,
  '10,000 characters': `q=${'x'.repeat(10_000)}`,
  '5,000 words': `q=${'a+'.repeat(5000)}`,
  'a NUL': 'q=a%00b',
  'half a surrogate': 'q=%ED%A0%80',
  'bytes that are no text': 'q=%FF%FE%E0%A4%A',
  'marks that turn the text': `q=${encodeURIComponent('\u202Epolicy\u200F')}`,
  emoji: `q=${encodeURIComponent('😀👩🏽‍🚒 policy')}`,
  SQL: `q=${encodeURIComponent("'; drop table documents; --")}`,
  'the prototype': '__proto__=1&constructor=1&sector=__proto__&topic=constructor&q=__proto__',
  'thousands of parameters': Array.from({ length: 5000 }, (_, n) => `sector=v${n}&p${n}=1`).join('&'),
  'page 10^9': 'page=1000000000',
  'a page that is no number': 'page=-1e9&sort=__proto__',
}

beforeAll(async () => {
  const { content, search } = await getHub()
  await until(() => content.index === 'ready', 20_000)
  await search.search({ q: 'x', page: 1, perPage: 1, sort: 'relevance', facets: {}, base: {} })
})

it.each(
  Object.entries(BAD).flatMap(([what, query]) =>
    Object.entries(ROUTES).map(([name, route]) => ({ what, name, query, route })),
  ),
)('$name answers $what at once', async ({ name, query, route }) => {
  const start = performance.now()
  const answer = await route(new Request(`http://localhost:3000/${name}?${query}`))
  const text = await answer.text()
  expect(answer.status).toBeLessThan(500)
  expect(performance.now() - start).toBeLessThan(200)
  expect(text).not.toMatch(/SQLITE|fts5|at .*\.ts:/i)
})
