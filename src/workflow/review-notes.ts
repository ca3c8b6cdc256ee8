import { NotFound, type PayloadRequest, type SanitizedCollectionConfig, type Where } from 'payload'
import { asOptions, type Term } from '@/lib/vocabulary'
import type { ReviewNote } from '@/payload-types'
import { isText } from './changed-fields'
import { labelOfField } from './field-labels'
import { Refused } from './refused'

export interface Place {
  collection: 'case-studies' | 'policies' | 'guidance'
  id: string
}

export interface ShownNote {
  id: string
  /** The label of the field that it is about; undefined: all of it. */
  about?: string
  text: string
  who: string
  at: string
  isOpen: boolean
}

const LONGEST = 2000

/** The fields of which somebody can write a note, as the form calls them. */
export function fieldsToNote(collection: SanitizedCollectionConfig): Term[] {
  const named = collection.flattenedFields.filter(
    (field) =>
      isText(field.name) &&
      'label' in field &&
      typeof field.label === 'string' &&
      !('admin' in field && field.admin && 'hidden' in field.admin && field.admin.hidden),
  )
  return asOptions(named.map(({ name }) => ({ value: name, label: labelOfField(collection, name) })))
}

const about = ({ collection, id }: Place): Where => ({
  and: [{ 'document.value': { equals: id } }, { 'document.relationTo': { equals: collection } }],
})

/** Keeps a note for `req.user`. Throws 400 with what to mend. */
export async function writeNote(place: Place, said: Record<string, unknown>, req: PayloadRequest) {
  const text = typeof said['text'] === 'string' ? said['text'].trim() : ''
  if (!text) throw new Refused('Write the note first: it is empty.')
  if (text.length > LONGEST) throw new Refused(`The note is longer than ${LONGEST} characters.`)
  const field = typeof said['field'] === 'string' && said['field'] !== '' ? said['field'] : null
  const known = fieldsToNote(req.payload.collections[place.collection].config)
  if (field && !known.some(({ value }) => value === field)) throw new Refused('There is no such field.')
  await req.payload.db.create({
    collection: 'review-notes',
    data: {
      document: { relationTo: place.collection, value: place.id },
      field,
      text,
      by: req.user?.id ?? null,
      resolvedBy: null,
      resolvedAt: null,
    },
    req,
  })
}

/** Says that a note is dealt with, or that it is open again. */
export async function resolveNote(place: Place, note: string, isResolved: boolean, req: PayloadRequest) {
  const where: Where = { and: [about(place), { id: { equals: note } }] }
  const found = await req.payload.db.findOne({ collection: 'review-notes', where, req })
  if (!found) throw new NotFound(req.t)
  const data = isResolved
    ? { resolvedBy: req.user?.id ?? null, resolvedAt: new Date().toISOString() }
    : { resolvedBy: null, resolvedAt: null }
  await req.payload.db.updateOne({ collection: 'review-notes', id: note, data, req, returning: false })
}

const nameOf = (by: ReviewNote['by']) => (typeof by === 'object' && by?.name) || 'Someone who has left'

/** Open ones first, then the newest. */
export async function notesOn(place: Place, req: PayloadRequest): Promise<ShownNote[]> {
  const { docs } = await req.payload.find({
    collection: 'review-notes',
    where: about(place),
    sort: ['resolvedAt', '-createdAt'],
    limit: 100,
    depth: 1,
    overrideAccess: false,
    user: req.user,
  })
  const { config } = req.payload.collections[place.collection]
  return docs.map(({ id, field, text, by, createdAt, resolvedAt }) => ({
    id,
    ...(field && { about: labelOfField(config, field) }),
    text,
    who: nameOf(by),
    at: createdAt,
    isOpen: !resolvedAt,
  }))
}

/** Notes go with their document. */
export async function forgetNotes(place: Place, req: PayloadRequest): Promise<void> {
  await req.payload.db.deleteMany({ collection: 'review-notes', where: about(place), req })
}
