import { describe, expect, it } from 'vitest'
import type { SearchModel, SearchText } from '../model'
import { projectRecord } from '.'

const text = (
  path: string,
  weight: SearchText['weight'],
  kind: SearchText['kind'] = 'text',
  label = path,
): SearchText => ({
  path: path.split('.'),
  weight,
  kind,
  label,
  options: [],
})
const source = (path: string, kind: SearchText['kind']) => ({
  collection: 'guidance',
  path: path.split('.'),
  kind,
})

const model: SearchModel = {
  types: [
    {
      slug: 'guidance',
      label: 'Guidance',
      singular: 'Guidance',
      texts: [
        text('title', 'title'),
        text('summary', 'summary'),
        text('outcome', 'summary'),
        text('theme', 'summary'),
        text('body', 'body', 'richText'),
        text('whatWeDid', 'body', 'richText', 'What we did'),
        text('results.finding', 'body', 'text', 'Finding'),
        text('parts.title', 'body'),
        text('parts.body', 'body', 'richText'),
        text('employer', 'keywords', 'relationship'),
      ],
    },
  ],
  facets: [
    { name: 'type', label: 'Type', order: 'natural', options: [], values: 'closed', sources: [] },
    {
      name: 'sector',
      label: 'Sector',
      order: 'natural',
      options: [{ value: 'nhs', label: 'NHS' }],
      values: 'closed',
      sources: [source('sector', 'select')],
    },
    {
      name: 'topic',
      label: 'Topic',
      order: 'count',
      options: [],
      values: 'slug',
      sources: [source('topics', 'relationship')],
    },
    {
      name: 'year',
      label: 'Year',
      order: 'newest',
      options: [],
      values: 'year',
      sources: [source('publishedAt', 'date')],
    },
    {
      name: 'evidence',
      label: 'Evidence',
      order: 'natural',
      options: [{ value: 'survey', label: 'Survey' }],
      values: 'closed',
      sources: [source('results.evidence', 'select')],
    },
  ],
}

const paragraph = (words: string) => ({ type: 'paragraph', children: [{ type: 'text', text: words }] })
const heading = (words: string) => ({ type: 'heading', tag: 'h2', children: [{ type: 'text', text: words }] })
const state = (...children: unknown[]) => ({ root: { type: 'root', children } })

describe('projecting a document', () => {
  const record = projectRecord(model, 'guidance', {
    id: '42',
    slug: 'first-conversations',
    title: 'First conversations',
    summary: 'How to start.',
    outcome: 'More people asked.',
    theme: 'Trust',
    publishedAt: '2025-03-01T00:00:00.000Z',
    createdAt: '2024-01-01T00:00:00.000Z',
    sector: ['nhs', 'unknown'],
    topics: [{ slug: 'data', title: 'Data' }, 'id-of-a-hidden-topic'],
    employer: { title: 'Harbour Council' },
    body: state(paragraph('Start here.'), heading('Listen'), paragraph('First of all.')),
    whatWeDid: state(paragraph('We asked.'), heading('Listen'), paragraph('Again.')),
    results: [
      { finding: 'Reports rose', evidence: ['survey'] },
      { finding: 'Managers asked', evidence: 'survey' },
    ],
    parts: [
      {
        title: 'Before you talk',
        slug: 'before',
        body: state(paragraph('Read.'), heading('Check'), paragraph('Twice.')),
      },
    ],
  })

  it('keeps identity, outcome and the date of publication', () => {
    expect(record).toMatchObject({
      id: 'guidance:42',
      url: '/guidance/first-conversations',
      outcome: 'More people asked.',
      date: '2025-03-01T00:00:00.000Z',
    })
  })

  it('says for each section where it stands on the site', () => {
    const url = '/guidance/first-conversations'
    expect(record.sections).toEqual([
      { heading: '', anchor: '', url, text: 'Start here.' },
      { heading: 'Listen', anchor: 'listen', url, text: 'First of all.' },
      { heading: 'What we did', anchor: 'what-we-did', url, text: 'We asked.' },
      { heading: 'Listen', anchor: 'what-we-did-listen', url, text: 'Again.' },
      { heading: 'Finding', anchor: 'results', url, text: 'Reports rose Managers asked' },
      { heading: 'Before you talk', anchor: '', url: `${url}/before`, text: 'Read.' },
      { heading: 'Check', anchor: 'check', url: `${url}/before`, text: 'Twice.' },
    ])
  })

  it('takes facets from known options, populated documents and years, and nothing from a bare id', () => {
    expect(record.facets).toEqual({
      sector: [{ value: 'nhs', label: 'NHS' }],
      topic: [{ value: 'data', label: 'Data' }],
      year: [{ value: '2025', label: '2025' }],
      evidence: [{ value: 'survey', label: 'Survey' }],
    })
  })

  it('finds a document by the labels of its facets and its other names', () => {
    expect(record.keywords).toBe('Trust · Harbour Council · NHS · Data · 2025 · Survey')
  })

  it('leaves out what is missing or malformed instead of failing', () => {
    const odd = {
      id: 7,
      title: 9,
      body: 'text',
      parts: [null, 'x', { body: {} }],
      topics: { a: 1 },
      publishedAt: 'soon',
      results: 4,
    }
    for (const doc of [null, undefined, 'doc', [], {}, odd]) {
      expect(projectRecord(model, 'guidance', doc)).toMatchObject({
        title: '',
        facets: {},
        date: new Date(0).toISOString(),
      })
    }
  })
})
