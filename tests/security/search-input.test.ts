import { beforeAll, expect, it } from 'vitest'
import { GET as searchAtom } from '@/app/(site)/search.atom/route'
import { GET as searchJson } from '@/app/(site)/search.json/route'
import { GET as suggestJson } from '@/app/(site)/suggest.json/route'
import { getHub } from '@/hub'
import { BAD_SEARCHES } from '../support/bad-searches'
import { until } from '../support/content-feed'

const ROUTES = { 'search.json': searchJson, 'search.atom': searchAtom, 'suggest.json': suggestJson }

beforeAll(async () => {
  const { content, search } = await getHub()
  await until(() => content.index === 'ready', 20_000)
  await search.search({ q: 'x', page: 1, perPage: 1, sort: 'relevance', facets: {}, base: {} })
})

it.each(
  Object.entries(BAD_SEARCHES).flatMap(([what, query]) =>
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
