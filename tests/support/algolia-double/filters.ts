/** Algolia's filter language, as far as the hub speaks it: AND of ORs of `attribute:"value"`, with NOT. */

export type Stored = Record<string, unknown> & { objectID: string }
type Test = (object: Stored) => boolean

/** `declared` are the attributes that settings allow to filter by: any other matches nothing, as at Algolia. */
export function filterTest(filters: string | undefined, declared: ReadonlySet<string>): Test {
  if (!filters) return () => true
  const all = splitOutside(filters, ' AND ').map((part) => {
    const any = splitOutside(part.replace(/^\((.*)\)$/, '$1'), ' OR ').map((each) =>
      termTest(each.trim(), declared),
    )
    return (object: Stored) => any.some((test) => test(object))
  })
  return (object) => all.every((test) => test(object))
}

export function facetFilterTest(filters: unknown, declared: ReadonlySet<string>): Test {
  const all = (Array.isArray(filters) ? filters : []).map((group: unknown) => {
    const any = (Array.isArray(group) ? group : [group]).map((each) => termTest(String(each), declared))
    return (object: Stored) => any.some((test) => test(object))
  })
  return (object) => all.every((test) => test(object))
}

function termTest(term: string, declared: ReadonlySet<string>): Test {
  const negated = term.startsWith('NOT ')
  const bare = negated ? term.slice(4) : term
  const colon = bare.indexOf(':')
  const name = bare.slice(0, colon)
  const value = bare.slice(colon + 1).replace(/^"(.*)"$/, '$1')
  const holds = (object: Stored) => declared.has(name) && valuesAt(object, name).includes(value)
  return negated ? (object) => !holds(object) : holds
}

/** All values of a dotted attribute, as strings. */
export function valuesAt(object: unknown, name: string): string[] {
  const value = name
    .split('.')
    .reduce<unknown>((from, key) => (isObject(from) ? from[key] : undefined), object)
  const list = Array.isArray(value) ? value : [value]
  return list.filter((each) => each !== undefined && each !== null).map(String)
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** Splits at a separator that stands outside quotes and brackets. */
function splitOutside(text: string, separator: string): string[] {
  const parts = ['']
  for (const piece of text.split(new RegExp(`("[^"]*"|\\([^)]*\\)|${separator})`))) {
    if (piece === separator) parts.push('')
    else parts.push(`${parts.pop()}${piece}`)
  }
  return parts
}
