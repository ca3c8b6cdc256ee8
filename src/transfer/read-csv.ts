import { CsvError, parse } from 'csv-parse/sync'
import type { FlattenedField } from 'payload'
import type { Fault } from './fault'
import { columnsOf, TOLD_ONLY } from './file-fields'
import { meant } from './nearest'
import { asWritten } from './neutral-cell'

/** Values by field, nested as the fields are. */
export type Values = Record<string, unknown>

export interface ReadRow {
  row: number
  values: Values
}

export interface ReadFile {
  rows: ReadRow[]
  faults: Fault[]
}

const DELIMITERS = [
  { sign: ',', name: 'commas' },
  { sign: ';', name: 'semicolons' },
  { sign: '\t', name: 'tabs' },
]

const stop = (message: string, mending: string, more: Partial<Fault> = {}): Fault => ({
  message,
  mending,
  stops: true,
  ...more,
})

const refused = (fault: Fault): ReadFile => ({ rows: [], faults: [fault] })

/** `results.12.finding` is the same kind of column as `results.1.finding`. */
const kindOf = (column: string) => column.replace(/\.[1-9]\d?\./g, '.1.')

function delimiterOf(text: string, known: string[]) {
  const head = text.slice(0, text.search(/\r?\n|$/)).toLowerCase()
  const score = ({ sign }: { sign: string }) =>
    head.split(sign).filter((name) => known.includes(kindOf(name.replace(/"/g, '').trim()))).length
  return DELIMITERS.map((each) => ({ ...each, score: score(each) })).sort((a, b) => b.score - a.score)[0]
}

function headFaults(head: string[], known: string[]): Fault[] {
  const lower = new Map(known.map((name) => [name.toLowerCase(), name]))
  return head.flatMap((name, at): Fault[] => {
    const place = { row: 1, column: name || `column ${at + 1}` }
    if (!name) return [stop(`Column ${at + 1} has no name.`, 'Name it, or delete the column.', place)]
    if (head.indexOf(name) < at)
      return [stop(`The column “${name}” stands there twice.`, 'Delete or rename one of them.', place)]
    if (TOLD_ONLY.some((told) => told.toLowerCase() === name.toLowerCase()))
      return [
        {
          ...place,
          message: 'The hub sets this itself.',
          mending: 'Nothing to do: it is left aside.',
          stops: false,
        },
      ]
    if (lower.has(kindOf(name.toLowerCase()))) return []
    return [stop(`There is no column “${name}”.`, `${meant(name, known)} Or delete the column.`, place)]
  })
}

/** Puts a value where its column says: `results.1.finding`. */
function place(values: Values, column: string, value: string): void {
  const path = column.split('.')
  const last = path.pop() ?? column
  let at = values
  path.forEach((part, depth) => {
    const isRow = /^\d+$/.test(path[depth + 1] ?? '') || (depth === path.length - 1 && /^\d+$/.test(last))
    const key = /^\d+$/.test(part) ? String(Number(part) - 1) : part
    at[key] ??= isRow ? [] : {}
    at = at[key] as Values
  })
  at[last] = value
}

function valuesOf(head: string[], record: string[], names: Map<string, string>): Values {
  const values: Values = Object.create(null)
  head.forEach((name, at) => {
    const cell = asWritten(record[at] ?? '')
    const known = names.get(kindOf(name.toLowerCase()))
    if (!known || cell.trim() === '') return
    const numbers = name.match(/\.(\d+)\./)
    place(values, numbers ? known.replace(/\.1\./, `.${numbers[1]}.`) : known, cell)
  })
  return values
}

function lengthFaults(record: string[], head: string[], row: number): Fault[] {
  if (record.length <= head.length) return []
  const message = `This row has ${record.length} cells; the head has ${head.length}.`
  return [stop(message, 'Put a text that holds the separator into "double quotes".', { row })]
}

function parsed(text: string, delimiter: string): string[][] | Fault {
  try {
    return parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: 500_000,
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const row = typeof error.lines === 'number' ? error.lines : undefined
    const message = `Line ${row ?? '?'} cannot be read: a double quote is opened and not closed, or stands in the middle of a cell.`
    return stop(message, 'Write a double quote inside a text twice: "".', row ? { row } : {})
  }
}

/** A table of texts, its head the names of fields. */
export function readCsv(text: string, fields: FlattenedField[]): ReadFile {
  const known = columnsOf(fields, () => 1)
  const names = new Map(known.map((name) => [name.toLowerCase(), name]))
  const delimiter = delimiterOf(text.replace(/^\uFEFF/, ''), [...names.keys()])
  if (!delimiter || delimiter.score === 0) return refused(noColumns(text, known))
  const records = parsed(text, delimiter.sign)
  if (!Array.isArray(records)) return refused(records)
  const [first = [], ...rest] = records
  const head = first.map((name) => name.trim())
  const notice: Fault[] =
    delimiter.sign === ','
      ? []
      : [
          {
            message: `Read with ${delimiter.name} between the columns.`,
            mending: 'Nothing to do.',
            stops: false,
          },
        ]
  const rows = rest.map((record, at) => ({ row: at + 2, values: valuesOf(head, record, names) }))
  const long = rest.flatMap((record, at) => lengthFaults(record, head, at + 2))
  return { rows, faults: [...notice, ...headFaults(head, known), ...long] }
}

function noColumns(text: string, known: string[]): Fault {
  if (text.trim() === '') return stop('The file is empty.', 'Begin with the template.')
  const message = 'None of the columns in the first line is known, or they are not parted by commas.'
  const mending = `Begin with the template, whose first line is: ${known.slice(0, 5).join(',')} …`
  return stop(message, mending, { row: 1 })
}
