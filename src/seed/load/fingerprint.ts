import { createHash } from 'node:crypto'

/** Set by the hub itself, so a change of them is no edit. */
const NOT_CONTENT = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'sampleKey',
  'sampleHash',
  'owner',
  'step',
  'publishAt',
  'unpublishAt',
  'writtenBy',
  'savedBy',
  'base',
  'previousSlugs',
  'publishedAt',
  'linksTo',
  'mediaUsed',
  'url',
  'thumbnailURL',
  'mimeType',
  'filesize',
  'width',
  'height',
  'focalX',
  'focalY',
  'sizes',
  'inside',
])

/**
 * A short name for what a document says. It is the same before and after the database has stored it: rows lose
 * their ids, and what is empty counts as left out.
 */
export function fingerprint(document: object): string {
  const content = Object.entries(document).filter(([name]) => !NOT_CONTENT.has(name))
  const canonical = JSON.stringify(tidy(Object.fromEntries(content))) ?? ''
  return createHash('sha256').update(canonical).digest('hex').slice(0, 32)
}

function tidy(value: unknown): unknown {
  if (value === null || value === '' || value === false) return undefined
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((item) => tidy(item) ?? null)
  return typeof value === 'object' ? tidyObject(value) : value
}

function tidyObject(value: object): object | undefined {
  const entries = Object.entries(value)
    .filter(([name]) => name !== 'id')
    .map(([name, inner]) => [name, tidy(inner)] as const)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}
