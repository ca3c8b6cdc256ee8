import config from '@payload-config'
import type { SanitizedConfig } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { settingsFor } from '@/search/adapters/algolia/settings'
import {
  buildSearchModel,
  type FacetSource,
  type SearchFacet,
  type SearchModel,
  TYPE_FACET,
} from '@/search/model'
import { projectRecord } from '@/search/project'
import { parseQuery, toSearchParams } from '@/search/query'

let sanitized: SanitizedConfig
let model: SearchModel

beforeAll(async () => {
  sanitized = await config
  model = buildSearchModel(sanitized)
})

/** Every `searchable({ facet })` of the config, found without the model's own walk. */
function declaredFacets(value: unknown, seen = new Set<unknown>()): string[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  const own = (value as { custom?: { searchable?: { facet?: { name: string } } } }).custom?.searchable?.facet
    ?.name
  const inner = Object.entries(value)
    .filter(([key]) => ['fields', 'tabs', 'blocks'].includes(key) || Array.isArray(value))
    .flatMap(([, each]) => declaredFacets(each, seen))
  return own ? [own, ...inner] : inner
}

/** A value that a document could have for a facet, as a depth-1 read gives it, and what the URL then says. */
function sample({ values, options }: SearchFacet): { stored: unknown; value: string } {
  if (values === 'slug') return { stored: { id: '1', slug: 'a-topic', title: 'A topic' }, value: 'a-topic' }
  if (values === 'year') return { stored: '2024-05-01T00:00:00.000Z', value: '2024' }
  return { stored: options[0]?.value, value: options[0]?.value ?? '' }
}

/** A document that holds `stored` at the path of a source, with arrays where the config has them. */
function documentWith({ path }: FacetSource, stored: unknown): Record<string, unknown> {
  const held = path.slice(1).reduceRight<unknown>((inner, name) => ({ [name]: inner }), stored)
  return { id: '7', slug: 'x', title: 'X', [path[0] ?? '']: path.length > 1 ? [held] : held }
}

describe('searchable fields of the real collections', () => {
  it('each become a facet of the model', () => {
    for (const { slug, fields } of sanitized.collections) {
      for (const name of declaredFacets(fields)) {
        const sources = model.facets.find((facet) => facet.name === name)?.sources ?? []
        expect(
          sources.map(({ collection }) => collection),
          `${slug}: ${name}`,
        ).toContain(slug)
      }
    }
    expect(model.facets.length).toBeGreaterThan(10)
  })

  it('each become a URL parameter, a facet of the record and a facet of both engines, with no other code', () => {
    const settings = settingsFor(model).attributesForFaceting ?? []
    const declared = model.facets.filter(({ name }) => name !== TYPE_FACET)
    for (const facet of declared) {
      const { stored, value } = sample(facet)
      const query = parseQuery(model, new URLSearchParams([[facet.name, value]]))
      expect(toSearchParams(query).toString()).toBe(`${facet.name}=${value}`)
      expect(settings).toContain(`afterDistinct(facets.${facet.name})`)
      for (const source of facet.sources) {
        const { facets } = projectRecord(model, source.collection, documentWith(source, stored))
        expect(facets[facet.name], `${source.collection}.${source.path.join('.')}`).toMatchObject([{ value }])
      }
    }
  })

  it('have for each type a title, and a label that people read', () => {
    expect(model.types.map(({ slug }) => slug)).toEqual(
      expect.arrayContaining(['case-studies', 'policies', 'guidance']),
    )
    for (const { slug, label, texts } of model.types) {
      expect(
        texts.filter(({ weight }) => weight === 'title'),
        slug,
      ).toHaveLength(1)
      expect(label).not.toBe(slug)
    }
  })

  it('never offer a collection of people or of the framework', () => {
    const private_ = ['users', 'media', 'payload-jobs', 'payload-locked-documents', 'payload-preferences']
    expect(model.types.filter(({ slug }) => private_.includes(slug))).toEqual([])
  })
})
