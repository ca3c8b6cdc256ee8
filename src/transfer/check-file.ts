import type { FlattenedField } from 'payload'
import { slugFrom } from '@/lib/slug'
import { type Fault, MOST_FAULTS } from './fault'
import type { Known } from './known'
import { readBytes } from './read-bytes'
import { type ReadFile, type ReadRow, readCsv } from './read-csv'
import { readFields } from './read-document'
import { readJson } from './read-json'

export type Format = 'csv' | 'json'

/** Rows of one file: as many as one transaction takes in a few seconds. */
const MOST_ROWS = 500

export interface Checked {
  documents: { row: number; data: Record<string, unknown> }[]
  faults: Fault[]
}

interface Asked {
  bytes: Uint8Array
  format: Format
  collection: string
  fields: FlattenedField[]
  known: Known
  textFault(state: unknown): string | undefined
}

/** What would be made of a file, and everything that is wrong with it. Writes nothing. */
export function checkFile(asked: Asked): Checked {
  const words = readBytes(asked.bytes)
  if ('fault' in words) return { documents: [], faults: [words.fault] }
  const read = asked.format === 'csv' ? readCsv : readJson
  const file = read(words.text, asked.fields)
  const amount = amountFault(file)
  if (amount) return { documents: [], faults: [...file.faults, amount] }
  const faults = [...file.faults]
  const documents = file.rows.map((row) => ({ row: row.row, data: documentOf(row, asked, faults) }))
  faults.push(...addressFaults(documents, asked))
  return { documents, faults: inOrder(faults) }
}

function amountFault({ rows, faults }: ReadFile): Fault | undefined {
  if (rows.length > MOST_ROWS) {
    const message = `The file has ${rows.length} rows; ${MOST_ROWS} at most are brought in at once.`
    return { message, mending: 'Cut it into several files.', stops: true }
  }
  if (rows.length > 0 || faults.some(({ stops }) => stops)) return undefined
  return { message: 'The file has no rows.', mending: 'Write one row for each document.', stops: true }
}

function documentOf({ row, values }: ReadRow, asked: Asked, faults: Fault[]): Record<string, unknown> {
  const { known, textFault } = asked
  return readFields(asked.fields, values, {
    known,
    textFault,
    tell: (fault) => faults.push({ row, ...fault }),
  })
}

interface Addressed {
  row: number
  /** Somebody wrote the address; otherwise it is made of the title. */
  typed: boolean
  slug: string
}

function addressed({ row, data }: Checked['documents'][number]): Addressed[] {
  const typed = typeof data['slug'] === 'string'
  const text = typed ? data['slug'] : data['title']
  return typeof text === 'string' && text ? [{ row, typed, slug: slugFrom(text) }] : []
}

/** Two documents cannot have one address; a title that is there already is worth a look. */
function addressFaults(documents: Checked['documents'], { collection, known }: Asked): Fault[] {
  const rows = new Map<string, number>()
  return documents.flatMap(addressed).flatMap(({ row, typed, slug }): Fault[] => {
    const before = rows.get(slug)
    if (before !== undefined) return [taken(`row ${before}`, { row, typed, slug })]
    rows.set(slug, row)
    const isThere = known.idOf(collection, slug) !== undefined
    return isThere ? [taken('a document in the hub', { row, typed, slug })] : []
  })
}

function taken(by: string, { row, typed, slug }: Addressed): Fault {
  const message = `The web address “${slug}” is one that ${by} has already.`
  const mending = typed
    ? 'Write another, or leave it empty.'
    : 'Take the row out if it is the same document. Otherwise nothing to do: it gets a number behind it.'
  return { row, column: typed ? 'slug' : 'title', message, mending, stops: typed }
}

/** What stops first, then by row; as many as somebody can work through. */
function inOrder(faults: Fault[]): Fault[] {
  const order = (fault: Fault) => (fault.stops ? 0 : 1_000_000) + (fault.row ?? 0)
  return faults.sort((one, other) => order(one) - order(other)).slice(0, MOST_FAULTS)
}
