import { describe, expect, it } from 'vitest'
import type { SearchFacet, SearchModel } from '../model'
import { parseQuery, toSearchParams } from '.'

const facet = (name: string, values: SearchFacet['values'], options: string[] = []): SearchFacet => ({
  name,
  label: name,
  order: 'count',
  values,
  options: options.map((value) => ({ value, label: value })),
  sources: [],
})
const model: SearchModel = {
  types: [],
  facets: [
    facet('type', 'closed', ['guidance']),
    facet('sector', 'closed', ['nhs', 'private']),
    facet('topic', 'slug'),
    facet('year', 'year'),
  ],
}
const parse = (query: string) => parseQuery(model, new URLSearchParams(query))

describe('parsing a query', () => {
  it('keeps known facets and values and drops the rest, also from the canonical URL', () => {
    const query = parse(
      'q=%20pay%20%20gap&topic=data&sector=private&sector=nhs&sector=moon&colour=red&year=2024&year=soon&page=2',
    )
    expect(query.facets).toEqual({ sector: ['private', 'nhs'], topic: ['data'], year: ['2024'] })
    expect(toSearchParams(query).toString()).toBe(
      'q=pay+gap&sector=nhs&sector=private&topic=data&year=2024&page=2',
    )
  })

  it('reads what Next hands to a page the same way', () => {
    const query = parseQuery(model, {
      q: ['pay', 'gap'],
      sector: ['nhs', 'moon'],
      sort: 'newest',
      page: undefined,
    })
    expect(query).toMatchObject({ q: 'pay', facets: { sector: ['nhs'] }, sort: 'newest', page: 1 })
  })

  it('never lets a reader choose what the listing has fixed', () => {
    const base = { type: ['guidance'] }
    expect(parseQuery(model, { type: 'guidance' }, { base })).toMatchObject({ facets: {}, base })
  })

  it.each([
    ['page=-1', 1],
    ['page=0', 1],
    ['page=1e9', 1],
    ['page=1000000000', 10_000],
    ['page=2&page=9', 2],
    ['page=NaN', 1],
  ])('bounds %s', (params, page) => {
    expect(parse(params).page).toBe(page)
  })

  it('cuts and cleans words without breaking a character', () => {
    expect(parse(`q=${encodeURIComponent('😀'.repeat(300))}`).q).toBe('😀'.repeat(200))
    expect(parseQuery(model, { q: 'a\u0000b\uD800c \u202Ed\u0007\nCafe\u0301' }).q).toBe('a b c d Café')
    expect(parseQuery(model, { q: 'x'.repeat(10_000) }).q).toHaveLength(200)
  })

  it('does not trip over names that every object has', () => {
    expect(parse('__proto__=1&constructor=2&toString=3').facets).toEqual({})
    expect(parseQuery(model, JSON.parse('{"__proto__":"x","q":"y"}')).q).toBe('y')
  })

  it('stays quick with thousands of parameters', () => {
    const many = new URLSearchParams([...Array(20_000).keys()].map((n) => ['topic', `t${n}`]))
    const start = performance.now()
    expect(parseQuery(model, many).facets.topic).toHaveLength(50)
    expect(performance.now() - start).toBeLessThan(100)
  })
})
