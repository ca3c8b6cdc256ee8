import { CONDITIONS, LIST_ENTRIES, NESTING, VALUE_CHARACTERS } from './limits'
import { RequestRefused } from './refusal'

const refuse = (why: string) => new RequestRefused(400, `The query “where” ${why}.`)

/** No field of ours is a place. */
const GEOGRAPHIC = new Set(['near', 'within', 'intersects'])

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

function countList(list: unknown[], nesting: number): number {
  if (list.length > LIST_ENTRIES) throw refuse(`lists more than ${LIST_ENTRIES} values`)
  const simple = list.every((entry) => !isPlain(entry))
  const counts = list.map((entry) => conditions(entry, nesting + 1))
  return simple ? 1 : counts.reduce((sum, count) => sum + count, 0)
}

/** Counts the comparisons in a `where`; throws as soon as it is deeper or longer than any list of ours asks for. */
function conditions(value: unknown, nesting: number): number {
  if (nesting > NESTING) throw refuse('is nested too deeply')
  if (Array.isArray(value)) return countList(value, nesting)
  if (isPlain(value)) {
    if (Object.keys(value).some((key) => GEOGRAPHIC.has(key))) throw refuse('asks for a place')
    return Object.values(value).reduce<number>((sum, inner) => sum + conditions(inner, nesting + 1), 0)
  }
  if (String(value).length > VALUE_CHARACTERS) throw refuse('has a value that is too long')
  return 1
}

/** Throws `RequestRefused` (400) unless `where` is an object, or JSON of one, of a size that a database should see. */
export function checkWhere(where: unknown): void {
  if (where === undefined) return
  const parsed = typeof where === 'string' ? fromJson(where) : where
  if (!isPlain(parsed) || Array.isArray(parsed)) throw refuse('is not an object')
  if (conditions(parsed, 0) > CONDITIONS) throw refuse(`has more than ${CONDITIONS} conditions`)
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw refuse('is not JSON')
  }
}
