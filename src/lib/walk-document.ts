import type { FlattenedField } from 'payload'
import { plainText } from './rich-text'

type Values = Record<string, unknown>

/** Words of one field. */
export interface Words {
  path: string
  label: string
  text: string
}
/** Another document that this one names, links to or shows. */
export interface Pointer {
  path: string
  label: string
  collection: string
  id: string
  /** The words of the link, for a link in text. */
  words?: string
}
/** A link in text to an address. */
export interface Address {
  path: string
  label: string
  url: string
  words: string
}

export interface Walked {
  words: Words[]
  pointers: Pointer[]
  addresses: Address[]
}

const isObject = (value: unknown): value is Values => typeof value === 'object' && value !== null

/** The id of a related document, whether it stands for itself, is read along or is MongoDB's own. */
export function idOf(value: unknown): string | undefined {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if (!isObject(value)) return undefined
  if ('id' in value && value.id) return String(value.id)
  return typeof value.toHexString === 'function' ? String(value) : undefined
}

interface Place {
  path: string
  label: string
}

function pointer(value: unknown, relationTo: unknown, place: Place, words?: string): Pointer[] {
  const nested = isObject(value) && 'relationTo' in value ? value : { relationTo, value }
  const id = idOf(nested.value)
  if (!id || typeof nested.relationTo !== 'string') return []
  return [{ ...place, collection: nested.relationTo, id, ...(words !== undefined && { words }) }]
}

const textIn = (node: unknown) => plainText({ root: { type: 'root', children: [node] } })

function linkNode(node: Values, place: Place, found: Walked): void {
  if (!isObject(node.fields)) return
  const { linkType, url, doc } = node.fields
  const words = textIn(node)
  if (linkType === 'internal') found.pointers.push(...pointer(doc, undefined, place, words))
  else if (typeof url === 'string') found.addresses.push({ ...place, url, words })
}

/** Deeper than the editor makes; what is deeper is refused on saving. */
const DEEPEST = 60

function textNodes(node: unknown, place: Place, found: Walked, depth = 0): void {
  if (depth > DEEPEST || !isObject(node)) return
  if (node.type === 'link' || node.type === 'autolink') linkNode(node, place, found)
  if (node.type === 'upload') found.pointers.push(...pointer(node.value, node.relationTo, place))
  for (const inner of Object.values(node)) textNodes(inner, place, found, depth + 1)
}

const asWords: Read = (_field, value, place, found) => {
  found.words.push({ ...place, text: [value].flat().filter(Boolean).join(' ') })
}
const asPointers: Read = (field, value, place, found) => {
  const relationTo = 'relationTo' in field ? field.relationTo : undefined
  found.pointers.push(...[value].flat().flatMap((one) => pointer(one, relationTo, place)))
}

type Read = (field: FlattenedField, value: unknown, place: Place, found: Walked) => void

const READS: Partial<Record<FlattenedField['type'], Read>> = {
  text: asWords,
  textarea: asWords,
  email: asWords,
  relationship: asPointers,
  upload: asPointers,
  richText: (_field, value, place, found) => {
    found.words.push({ ...place, text: plainText(value) })
    textNodes(value, place, found)
  },
  array: (field, value, place, found) => {
    const rows = Array.isArray(value) ? value : []
    rows.forEach((row, at) => {
      inside(field, row, { ...place, path: `${place.path}.${at}` }, found)
    })
  },
  group: (field, value, place, found) => inside(field, value, place, found),
}

function inside(field: FlattenedField, value: unknown, place: Place, found: Walked): void {
  if ('flattenedFields' in field && isObject(value)) walk(field.flattenedFields, value, place, found)
}

const labelOf = (field: FlattenedField): string =>
  'label' in field && typeof field.label === 'string' ? field.label : field.name

/** What only some may read is not among what is published. */
const isForAll = (field: FlattenedField) => !('access' in field && field.access?.read)

function walk(fields: FlattenedField[], data: Values, above: Place | undefined, found: Walked): void {
  for (const field of fields.filter(isForAll)) {
    const path = [above?.path, field.name].filter(Boolean).join('.')
    const label = [above?.label, labelOf(field)].filter(Boolean).join(': ')
    READS[field.type]?.(field, data[field.name], { path, label }, found)
  }
}

/** Everything in a document that readers would get: its words, what it points to, the addresses it links to. */
export function walkDocument(fields: FlattenedField[], data: Values): Walked {
  const found: Walked = { words: [], pointers: [], addresses: [] }
  walk(fields, data, undefined, found)
  return { ...found, words: found.words.filter(({ text }) => text !== '') }
}
