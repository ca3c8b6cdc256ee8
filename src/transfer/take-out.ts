import { stringify } from 'csv-stringify/sync'
import type { CollectionSlug, FlattenedField, PayloadRequest, Where } from 'payload'
import { asPublished } from '@/lib/disclosure/as-published'
import type { Transferred } from './collections'
import { columnsOf, givenFields, TOLD_ONLY } from './file-fields'
import { type Known, readKnown } from './known'
import { neutral } from './neutral-cell'
import { cellsOf, objectOf } from './write-value'

type Doc = Record<string, unknown> & { id: string; attribution?: string | null }

/** The list as somebody sees it. */
export interface Listed {
  collection: Transferred
  where: Where
  sort?: string
  req: PayloadRequest
}

const PAGE = 100

/** The documents of a list, a hundred at a time, as whoever asks may read them; nobody's employer given away. */
async function* documentsIn({ collection, where, sort, req }: Listed): AsyncGenerator<Doc[]> {
  for (let page = 1; ; page++) {
    const { docs, hasNextPage } = await req.payload.find({
      collection,
      where,
      sort: [...(sort ? sort.split(',') : ['-updatedAt']), 'id'],
      draft: true,
      depth: 0,
      page,
      limit: PAGE,
      overrideAccess: false,
      user: req.user,
      req,
    })
    yield (docs as unknown as Doc[]).map(asPublished)
    if (!hasNextPage) return
  }
}

const fieldsOf = ({ collection, req }: Listed): FlattenedField[] =>
  req.payload.collections[collection].config.flattenedFields

async function staffNames(req: PayloadRequest): Promise<Map<string, string>> {
  const { docs } = await req.payload.find({
    collection: 'users' as CollectionSlug as 'users',
    select: { name: true },
    where: { role: { not_equals: 'member' } },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return new Map(docs.map(({ id, name }) => [id, name ?? '']))
}

/** What the hub tells beside the content. */
function told(name: string, doc: Doc, people: Map<string, string>): string {
  const value = doc[name]
  return name === 'owner' ? (people.get(String(value)) ?? '') : String(value ?? '')
}

/** The most rows that any of the documents has in each of its lists of rows. */
async function mostRows(list: Listed): Promise<Map<string, number>> {
  const arrays = givenFields(fieldsOf(list)).filter(({ type }) => type === 'array')
  const most = new Map(arrays.map(({ name }) => [name, 0]))
  if (most.size === 0) return most
  for await (const docs of documentsIn(list)) {
    for (const [name, rows] of most) most.set(name, Math.max(rows, ...docs.map((doc) => rowsIn(doc[name]))))
  }
  return most
}

const rowsIn = (value: unknown) => (Array.isArray(value) ? value.length : 0)

export interface Frame {
  known: Known
  people: Map<string, string>
  toldNames: string[]
}

async function frameOf(list: Listed): Promise<Frame> {
  const fields = fieldsOf(list)
  const has = new Set(['id', ...fields.map(({ name }) => name)])
  return {
    known: await readKnown(fields, list.req),
    people: await staffNames(list.req),
    toldNames: TOLD_ONLY.filter((name) => has.has(name)),
  }
}

/** A list as a table for spreadsheets: UTF-8 with its mark, every cell neutral. */
export async function* asCsv(list: Listed): AsyncGenerator<string> {
  const fields = givenFields(fieldsOf(list))
  const { known, people, toldNames } = await frameOf(list)
  const rows = await mostRows(list)
  const columns = columnsOf(fields, (path) => rows.get(path) ?? 0)
  const options = { record_delimiter: '\r\n' } as const
  yield `\uFEFF${stringify([[...columns, ...toldNames]], options)}`
  for await (const docs of documentsIn(list)) {
    const lines = docs.map((doc) => {
      const cells = cellsOf(fields, doc, known)
      const content = columns.map((column) => cells.get(column) ?? '')
      return [...content, ...toldNames.map((name) => told(name, doc, people))].map(neutral)
    })
    yield stringify(lines, options)
  }
}

/** A list as JSON: an array of documents, related ones by their address. */
export async function* asJson(list: Listed): AsyncGenerator<string> {
  const fields = givenFields(fieldsOf(list))
  const { known, people, toldNames } = await frameOf(list)
  let before = '[\n'
  for await (const docs of documentsIn(list)) {
    for (const doc of docs) {
      const beside = Object.fromEntries(toldNames.map((name) => [name, told(name, doc, people)]))
      yield before + JSON.stringify({ ...beside, ...objectOf(fields, doc, known) })
      before = ',\n'
    }
  }
  yield before === '[\n' ? '[]\n' : '\n]\n'
}
