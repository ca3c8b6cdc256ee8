import type { CollectionBeforeChangeHook } from 'payload'

const hasField = (fields: { name?: string }[], name: string) => fields.some((field) => field.name === name)

function inAYear(from: Date): string {
  const date = new Date(from)
  date.setUTCFullYear(date.getUTCFullYear() + 1)
  return date.toISOString()
}

/** Fills in who owns a document, when it was first published, and when to look at it again. */
export const signAndDate: CollectionBeforeChangeHook = ({ collection, data, operation, req }) => {
  const now = new Date()
  const reviewed = hasField(collection.flattenedFields, 'nextReview')
  const signed = { ...data }
  if (operation === 'create' && reviewed) signed.owner ??= req.user?.id
  if (data._status !== 'published') return signed
  signed.publishedAt ??= now.toISOString()
  if (reviewed) signed.nextReview ??= inAYear(now)
  return signed
}
