type Raw = Record<string, unknown>

const isPlain = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

/** Stands for a value that went with the document it pointed to. */
const GONE = Symbol('gone')

/**
 * A stored value without what points to the ids in `removed`: relations, rows whose file is gone, pictures in texts;
 * a link in a text leaves its words. Gives the same object when nothing points there.
 */
export function withoutReferences(value: unknown, removed: ReadonlySet<string>): unknown {
  const left = strip(value, removed)
  return left === GONE ? null : left
}

function strip(value: unknown, removed: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return stripList(value, removed)
  if (isPlain(value)) return stripObject(value, removed)
  return removed.has(String(value)) ? GONE : value
}

function stripList(list: unknown[], removed: ReadonlySet<string>): unknown[] {
  const left = list.flatMap((item) => {
    if (isLinkTo(item, removed)) return stripList(item.children, removed)
    const kept = strip(item, removed)
    return kept === GONE ? [] : [kept]
  })
  return left.length === list.length && left.every((item, at) => item === list[at]) ? list : left
}

function stripObject(value: Raw, removed: ReadonlySet<string>): unknown {
  const entries = Object.entries(value).map(([name, inner]) => [name, strip(inner, removed)] as const)
  const changed = entries.filter(([name, inner]) => inner !== value[name])
  if (changed.length === 0) return value
  if (changed.some(([name, inner]) => inner === GONE && NEEDED.has(name))) return GONE
  const left = Object.fromEntries(entries.map(([name, inner]) => [name, inner === GONE ? null : inner]))
  return left.type === 'root' && isEmpty(left.children) ? { ...left, children: [EMPTY_PARAGRAPH] } : left
}

/** The editor refuses a text without a paragraph. */
const EMPTY_PARAGRAPH = {
  type: 'paragraph',
  version: 1,
  children: [],
  direction: null,
  format: '',
  indent: 0,
}
const isEmpty = (children: unknown) => Array.isArray(children) && children.length === 0

/** What an object is nothing without: `{ relationTo, value }` and the file of a row. */
const NEEDED = new Set(['value', 'upload'])

function isLinkTo(item: unknown, removed: ReadonlySet<string>): item is Raw & { children: unknown[] } {
  if (!isPlain(item) || item.type !== 'link' || !Array.isArray(item.children) || !isPlain(item.fields))
    return false
  const { doc } = item.fields
  return isPlain(doc) && removed.has(String(doc.value))
}
