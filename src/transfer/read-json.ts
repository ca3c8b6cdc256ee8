import type { FlattenedField } from 'payload'
import type { Fault } from './fault'
import { TOLD_ONLY, takenFields } from './file-fields'
import { meant } from './nearest'
import type { ReadFile, Values } from './read-csv'

const stop = (message: string, mending: string, more: Partial<Fault> = {}): Fault => ({
  message,
  mending,
  stops: true,
  ...more,
})

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const LIST = 'Send a list of documents: [{ "title": "…", "summary": "…" }].'

/** Names in an object that no field has; a hub's own are left aside. */
function unknownNames(fields: FlattenedField[], values: Values, row: number): Fault[] {
  const known = takenFields(fields).map(({ name }) => name)
  return Object.keys(values)
    .filter((name) => !known.includes(name) && !TOLD_ONLY.includes(name))
    .map((name) => {
      const column = name.slice(0, 80)
      return stop(`There is no field “${column}”.`, `${meant(column, known)} Or take it out.`, {
        row,
        column,
      })
    })
}

/** A list of documents, each with its fields by name. Rows count from 1. */
export function readJson(text: string, fields: FlattenedField[]): ReadFile {
  let sent: unknown
  try {
    sent = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    return { rows: [], faults: [stop(`This is not JSON: ${(error as Error).message}.`, LIST)] }
  }
  const documents = isObject(sent) && Array.isArray(sent['documents']) ? sent['documents'] : sent
  if (!Array.isArray(documents)) return { rows: [], faults: [stop('This is not a list.', LIST)] }
  const rows = documents.map((values, at) => ({ row: at + 1, values: isObject(values) ? values : {} }))
  const faults = documents.flatMap((values, at) =>
    isObject(values)
      ? unknownNames(fields, values, at + 1)
      : [stop('This is not a document.', LIST, { row: at + 1 })],
  )
  return { rows, faults }
}
