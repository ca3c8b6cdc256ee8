import { createHash } from 'node:crypto'

/** Set by the hub, so that they say nothing about the text. */
const NOT_TEXT = new Set(['updatedAt', 'createdAt', '_status', 'publishedAt', 'deletedAt'])

/** A short name for what was shown: another name, another text. Of related documents only their ids count. */
export function shownFingerprint(doc: object): string {
  const text = Object.entries(doc).filter(([name]) => !NOT_TEXT.has(name))
  const canonical = JSON.stringify(
    Object.fromEntries(text.sort(([a], [b]) => (a < b ? -1 : 1))),
    (_name, value) =>
      typeof value === 'object' && value !== null && 'updatedAt' in value ? String(value.id) : value,
  )
  return createHash('sha256').update(canonical).digest('base64url').slice(0, 22)
}
