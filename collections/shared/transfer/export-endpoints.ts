import { Readable } from 'node:stream'
import { refused } from '@collections/shared/answer'
import { stringify } from 'csv-stringify/sync'
import type { Endpoint, PayloadRequest, Where } from 'payload'
import { mergeListSearchAndWhere } from 'payload/shared'
import { isStaff } from '@/access/roles'
import { noteActivity } from '@/activity/note-activity'
import type { Transferred } from '@/transfer/collections'
import { columnsOf } from '@/transfer/file-fields'
import { asCsv, asJson, type Listed } from '@/transfer/take-out'

const TYPES = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' }

function asFile(body: BodyInit, name: string, type: keyof typeof TYPES): Response {
  const headers = {
    'content-type': TYPES[type],
    'content-disposition': `attachment; filename="${name}.${type}"`,
  }
  return new Response(body, { headers })
}

/** The list as the admin shows it: the same filter, search and order. */
function listedOf(collection: Transferred, req: PayloadRequest): Listed {
  const { where, search, sort } = req.query as { where?: Where; search?: unknown; sort?: unknown }
  return {
    collection,
    where: mergeListSearchAndWhere({
      collectionConfig: req.payload.collections[collection].config,
      search: typeof search === 'string' ? search.slice(0, 200) : '',
      where: where ?? {},
    }),
    ...(typeof sort === 'string' && { sort }),
    req,
  }
}

/** Begins to answer once the first part is there, so that a bad filter is refused and not a broken file. */
async function streamed(parts: AsyncGenerator<string>): Promise<ReadableStream> {
  const first = await parts.next()
  async function* all() {
    if (!first.done) yield first.value
    yield* parts
  }
  return Readable.toWeb(Readable.from(all(), { objectMode: false })) as ReadableStream
}

const exporting = (slug: Transferred, type: 'csv' | 'json'): Endpoint => ({
  path: `/export.${type}`,
  method: 'get',
  handler: async (req) => {
    if (!isStaff(req)) return refused(403, 'Sign in as a member of the staff.')
    const list = listedOf(slug, req)
    const body = await streamed(type === 'csv' ? asCsv(list) : asJson(list))
    await noteActivity({ action: 'export', kind: slug }, req)
    return asFile(body, slug, type)
  },
})

/** Rows of a list that the template has columns for. */
const TEMPLATE_ROWS = 3

const template = (slug: Transferred): Endpoint => ({
  path: '/import-template.csv',
  method: 'get',
  handler: (req) => {
    if (!isStaff(req)) return refused(403, 'Sign in as a member of the staff.')
    const columns = columnsOf(req.payload.collections[slug].config.flattenedFields, () => TEMPLATE_ROWS)
    return asFile(`\uFEFF${stringify([columns])}`, `${slug}-template`, 'csv')
  },
})

/** `GET /api/<list>/export.csv`, `export.json` as filtered, and `import-template.csv`. */
export const exportEndpoints = (slug: Transferred): Endpoint[] => [
  exporting(slug, 'csv'),
  exporting(slug, 'json'),
  template(slug),
]
