import MiniSearch from 'minisearch'
import type { Collection } from 'mongodb'
import type { Reader } from '@/database/as-reader'
import type { SearchQuery } from '@/search/port'
import type { SearchRecord } from '@/search/record'
import { questions } from './questions'
import { spreadOf, timeOf, timesOf } from './times'

/** Questions of each class that the others are asked: they take up to a second each. */
const ASKED = 5
/** Classes that the others can answer in some way. */
const CLASSES = ['one word', 'three words', 'typo', 'prefix', 'filtered']

/** p95 by class. */
export type Others = Record<string, number>

/** MiniSearch with its usual settings for typing errors and half words, all documents in memory. */
export async function measureMiniSearch(lines: readonly string[]): Promise<Others> {
  const index = new MiniSearch({ fields: ['title', 'summary', 'keywords', 'headings', 'text'] })
  const build = await timeOf(() => {
    for (const line of lines) index.add(flat(JSON.parse(line) as SearchRecord))
  })
  console.log(`  MiniSearch: build ${(build / 1000).toFixed(1)} s`)
  return byClass(async ({ q, facets }) => {
    const wanted = (Object.values(facets)[0] ?? []).join(' ')
    index.search(`${q} ${wanted}`, { prefix: true, fuzzy: 0.2, combineWith: 'AND' }).slice(0, 20)
  })
}

function flat({ id, title, summary, keywords, sections }: SearchRecord) {
  const headings = sections.map(({ heading }) => heading).join(' ')
  return { id, title, summary, keywords, headings, text: sections.map(({ text }) => text).join(' ') }
}

/** Payload's own `like` over MongoDB, which reads title and summary alone. */
export async function measureLike(
  guidance: Collection,
  reader: Reader,
  lines: readonly string[],
): Promise<Others> {
  await guidance.deleteMany({})
  for (let at = 0; at < lines.length; at += 1000) {
    await guidance.insertMany(
      lines.slice(at, at + 1000).map((line) => stored(JSON.parse(line) as SearchRecord)),
    )
  }
  const { totalDocs } = await reader.find({ collection: 'guidance', limit: 1, depth: 0 })
  if (totalDocs !== lines.length) throw new Error(`Payload reads ${totalDocs} of ${lines.length} documents.`)
  return byClass(async ({ q }) => {
    const where = { or: ['title', 'summary'].map((name) => ({ [name]: { like: q } })) }
    await reader.find({ collection: 'guidance', where, limit: 20, depth: 0 })
  })
}

function stored({ slug, title, summary, date, sections }: SearchRecord) {
  // Not read by the question, but by MongoDB on its way through the collection.
  const body = { root: { type: 'root', children: sections.map(({ text }) => ({ type: 'text', text })) } }
  return {
    title,
    slug,
    summary,
    body,
    _status: 'published',
    publishedAt: new Date(date),
    createdAt: new Date(date),
  }
}

async function byClass(ask: (question: SearchQuery) => Promise<void>): Promise<Others> {
  const found: Others = {}
  for (const [name, asked] of Object.entries(questions())) {
    if (!CLASSES.includes(name)) continue
    found[name] = spreadOf(await timesOf(asked.slice(0, ASKED), ask)).p95
  }
  return found
}
