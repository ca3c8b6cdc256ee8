import type { FlattenedField } from 'payload'
import type { Fault } from './fault'
import type { Known } from './known'
import { meant } from './nearest'
import { readDay } from './read-day'
import { readText } from './read-text'

/** What the values of one row are read with. */
export interface Reading {
  known: Known
  /** What is wrong with a stored text, as words for `It contains …`. */
  textFault(state: unknown): string | undefined
  tell(fault: Omit<Fault, 'row'>): void
}

type Given<T extends FlattenedField['type']> = Extract<FlattenedField, { type: T }>
type Read<F> = (field: F, value: unknown, column: string, reading: Reading) => unknown

export const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '')

const wordsOf = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : JSON.stringify(value ?? '').slice(0, 80)

/** `a; b` in a cell, a list in JSON. */
const listOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : String(value).split(';')).map(wordsOf).filter(Boolean)

const refuse = (reading: Reading, column: string, message: string, mending: string) => {
  reading.tell({ column, message, mending, stops: true })
  return undefined
}

type Words = Given<'text' | 'textarea' | 'email'>

const words: Read<Words> = (field, value, column, reading) => {
  if ('hasMany' in field && field.hasMany) return listOf(value)
  if (typeof value === 'object')
    return refuse(reading, column, 'This is not a text.', 'Write the words themselves.')
  const text = String(value).trim()
  const most = 'maxLength' in field ? field.maxLength : undefined
  if (most === undefined || text.length <= most) return text
  const message = `This has ${text.length} characters; ${most} at most are allowed.`
  return refuse(reading, column, message, `Shorten it by ${text.length - most}.`)
}

const email: Read<Words> = (field, value, column, reading) =>
  /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(String(value).trim())
    ? words(field, value, column, reading)
    : refuse(
        reading,
        column,
        `“${wordsOf(value)}” is not an e-mail address.`,
        'Write it as name@example.org.',
      )

const select: Read<Given<'select'>> = (field, value, column, reading) => {
  const options = field.options.map((option) =>
    typeof option === 'string' ? { value: option, label: option } : option,
  )
  const one = (given: string) => {
    const same = (text: unknown) => String(text).toLowerCase() === given.toLowerCase()
    const option = options.find((each) => same(each.value) || same(each.label))
    if (option) return option.value
    const allowed = options.map((each) => each.value)
    const [near] = options.filter(({ label }) => String(label).toLowerCase().startsWith(given.toLowerCase()))
    const mending = near ? `Did you mean “${near.value}”?` : meant(given, allowed)
    return refuse(reading, column, `“${given}” is not in the list.`, mending)
  }
  if (field.hasMany) return [...new Set(listOf(value).flatMap((given) => one(given) ?? []))]
  return one(wordsOf(value))
}

const YES = /^(yes|true|1|y|x)$/i
const NO = /^(no|false|0|n)$/i

const checkbox: Read<Given<'checkbox'>> = (_field, value, column, reading) => {
  const given = wordsOf(value)
  if (YES.test(given)) return true
  return NO.test(given)
    ? false
    : refuse(reading, column, `“${given}” is neither yes nor no.`, 'Write yes or no.')
}

const date: Read<Given<'date'>> = (_field, value, column, reading) =>
  readDay(String(value)) ??
  refuse(
    reading,
    column,
    `“${wordsOf(value)}” is not a day in the calendar.`,
    'Write it as 2026-03-29 or 29/03/2026.',
  )

const related: Read<Given<'relationship' | 'upload'>> = (field, value, column, reading) => {
  const collection = String(field.relationTo)
  const one = (given: string) => {
    const id = reading.known.idOf(collection, given)
    if (id) return id
    const what =
      collection === 'media' ? 'file in the library' : `published or draft document of ${collection}`
    const mending = meant(given, reading.known.names(collection))
    return refuse(reading, column, `There is no ${what} called “${given}”.`, mending)
  }
  return field.hasMany ? listOf(value).flatMap((given) => one(given) ?? []) : one(wordsOf(value))
}

const richText: Read<Given<'richText'>> = (_field, value, column, reading) => {
  const { state, fault } = readText(value, reading)
  return fault ? refuse(reading, column, fault.message, fault.mending) : state
}

const READS = {
  text: words,
  textarea: words,
  email,
  select,
  checkbox,
  date,
  relationship: related,
  upload: related,
  richText,
}

/** The value that a cell or a part of JSON means; undefined after telling what is wrong with it. */
export function readValue(field: FlattenedField, value: unknown, column: string, reading: Reading): unknown {
  const read = READS[field.type as keyof typeof READS] as Read<FlattenedField> | undefined
  return read?.(field, value, column, reading)
}
