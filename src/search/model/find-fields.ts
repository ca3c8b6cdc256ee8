import type { Block, Field, SanitizedCollectionConfig, SelectField, Tab } from 'payload'
import type { FacetValue } from '../record'
import type { Searchable } from '../searchable'
import type { FieldKind, FoundField } from './types'

const KINDS: Record<string, FieldKind> = {
  text: 'text',
  textarea: 'text',
  email: 'text',
  richText: 'richText',
  select: 'select',
  radio: 'select',
  relationship: 'relationship',
  date: 'date',
  checkbox: 'checkbox',
}

/** Every field of `collection` that says it is searchable, in the order of declaration. */
export function findFields(collection: SanitizedCollectionConfig): FoundField[] {
  return walk(collection.slug, collection.fields, [])
}

function walk(collection: string, fields: Field[], above: string[]): FoundField[] {
  return fields.flatMap((field) => {
    const path = 'name' in field && field.name ? [...above, field.name] : above
    return [...own(collection, field, path), ...inside(collection, field, path)]
  })
}

function inside(collection: string, field: Field, path: string[]): FoundField[] {
  if (field.type === 'tabs') {
    return field.tabs.flatMap((tab: Tab) =>
      walk(collection, tab.fields, 'name' in tab && tab.name ? [...path, tab.name] : path),
    )
  }
  if (field.type === 'blocks') {
    return field.blocks.flatMap((block: Block) => walk(collection, block.fields, path))
  }
  return 'fields' in field && Array.isArray(field.fields) ? walk(collection, field.fields, path) : []
}

function own(collection: string, field: Field, path: string[]): FoundField[] {
  const declared: Searchable | undefined = field.custom?.searchable
  if (!declared) return []
  const kind = KINDS[field.type]
  if (!kind) {
    throw new Error(
      `Search: ${collection}.${path.join('.')} is of type ${field.type}, which cannot be searchable. Use one of ${Object.keys(KINDS).join(', ')}.`,
    )
  }
  return [
    {
      collection,
      path,
      kind,
      label: labelOfField(field, path),
      options: optionsOf(field),
      searchable: declared,
    },
  ]
}

function labelOfField(field: Field, path: string[]): string {
  const label = 'label' in field ? field.label : undefined
  return typeof label === 'string' ? label : (path.at(-1) ?? field.type)
}

function optionsOf(field: Field): FacetValue[] {
  if (field.type === 'checkbox') return [{ value: 'true', label: 'Yes' }]
  if (field.type !== 'select' && field.type !== 'radio') return []
  return (field.options as SelectField['options']).map((option) =>
    typeof option === 'string'
      ? { value: option, label: option }
      : { value: option.value, label: typeof option.label === 'string' ? option.label : option.value },
  )
}
