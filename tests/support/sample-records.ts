import type { SearchModel } from '@/search/model'
import { projectRecord } from '@/search/project'
import type { SearchRecord } from '@/search/record'
import { allSamples } from '@/seed/samples'
import { linksOf, type Sample } from '@/seed/samples/sample'

/** Fields that readers without an account never get. */
const HIDDEN = new Set(['membersNotes', 'sourceOrganisation', 'contact'])

/** The sample content as search records, without a database: the id of a document is its slug. */
export function sampleRecords(model: SearchModel): SearchRecord[] {
  const samples = allSamples()
  const related = new Map(samples.map((sample) => [placeOf(sample), shownOf(sample)]))
  return samples
    .map((sample) => ({ sample, doc: populated(fieldsOf(sample), related) as Record<string, unknown> }))
    .filter(({ doc }) => doc.visibility !== 'private' && doc.visibility !== 'members')
    .map(({ sample: { collection, key }, doc }) =>
      projectRecord(model, collection, { ...doc, id: key, slug: key }),
    )
}

const placeOf = ({ collection, key }: Sample) => `${collection}/${key}`
const shownOf = ({ key, title }: Sample) => ({ id: key, slug: key, title })

function fieldsOf(sample: Sample): Record<string, unknown> {
  const fields = sample.fields(linksOf(sample, (collection, key) => `${collection}/${key}`))
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !HIDDEN.has(name)))
}

/** Relations as a read at depth 1 gives them. */
function populated(value: unknown, related: ReadonlyMap<string, object>): unknown {
  if (typeof value === 'string') return related.get(value) ?? value
  if (Array.isArray(value)) return value.map((each) => populated(each, related))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, populated(each, related)]))
}
