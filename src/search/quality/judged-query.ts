import { createHash } from 'node:crypto'
import { parse } from 'csv-parse/sync'

/** A question as an employer would ask it, and the documents that would serve. */
export interface JudgedQuery {
  query: string
  kind: string
  /** As in an address: `sector=nhs&type=guidance`. */
  filters: string
  /** Any of these answers it; `<type>/<slug>`. */
  expected: string[]
}

interface Row {
  query: string
  kind: string
  filters: string
  expected: string
}

/** The queries of a file with the columns query, kind, filters and expected (parted by spaces). */
export function readJudged(csv: string): JudgedQuery[] {
  const rows = parse<Row>(csv, { columns: true, skip_empty_lines: true })
  return rows.map(({ expected, ...row }) => ({ ...row, expected: expected.split(' ').filter(Boolean) }))
}

/** Names a query in lists of results. */
export function nameOf({ query, filters }: JudgedQuery): string {
  return filters ? `${query} [${filters}]` : query
}

/** Names a held-out query where results are kept: nobody who reads them learns which one a weight would help. */
export function sealedNameOf(judged: JudgedQuery): string {
  return createHash('sha256').update(nameOf(judged)).digest('base64url').slice(0, 12)
}
