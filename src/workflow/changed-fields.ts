/** What the hub keeps about a document; a change of it is no change of the text. */
const NOT_TEXT = new Set([
  'id',
  '_status',
  'base',
  'createdAt',
  'deletedAt',
  'linksTo',
  'mediaUsed',
  'nextReview',
  'owner',
  'previousSlugs',
  'publishAt',
  'publishedAt',
  'reviewedAt',
  'sampleHash',
  'sampleKey',
  'savedBy',
  'step',
  'unpublishAt',
  'updatedAt',
  'writtenBy',
])

/** Whether a field is part of what people write. */
export const isText = (name: string) => !NOT_TEXT.has(name)

type Values = Record<string, unknown>

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  (typeof value === 'object' && !(value instanceof Date) && Object.keys(value).length === 0)

/** The same value in one writing: keys in order, what is empty left out, a related document as its id. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (value instanceof Date) return value.toISOString()
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
    .map(([key, inner]) => [key, plain(inner)] as const)
    .filter(([, inner]) => !isEmpty(inner))
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)))
}

const writing = (value: unknown) => JSON.stringify(isEmpty(plain(value)) ? null : plain(value))

/** The names of the fields of `after` whose text is not that of `before`. A field that `after` leaves out stays. */
export function changedFields(before: Values, after: Values): string[] {
  return Object.keys(after).filter(
    (name) => isText(name) && after[name] !== undefined && writing(before[name]) !== writing(after[name]),
  )
}
