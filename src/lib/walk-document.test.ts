import type { FlattenedField } from 'payload'
import { expect, it } from 'vitest'
import { walkDocument } from './walk-document'

const fields = [
  { name: 'title', type: 'text', label: 'Title' },
  { name: 'owner', type: 'relationship', relationTo: 'users', access: { read: () => false } },
  { name: 'policies', type: 'relationship', relationTo: 'policies', hasMany: true, label: 'Policies' },
  { name: 'body', type: 'richText', label: 'Text' },
  {
    name: 'rows',
    type: 'array',
    label: 'Rows',
    flattenedFields: [{ name: 'note', type: 'textarea', label: 'Note' }],
  },
] as unknown as FlattenedField[]

const link = (linkFields: object, text: string) => ({
  type: 'link',
  fields: linkFields,
  children: [{ type: 'text', text }],
})

it('finds the words, what is pointed to and the addresses, and leaves out what is for staff', () => {
  const body = {
    root: {
      type: 'root',
      children: [
        {
          type: 'paragraph',
          children: [
            link({ linkType: 'internal', doc: { relationTo: 'guidance', value: 'g' } }, 'this guide'),
            link({ linkType: 'custom', url: 'https://example.org' }, 'there'),
          ],
        },
        { type: 'upload', relationTo: 'media', value: { id: 'm' } },
      ],
    },
  }
  const found = walkDocument(fields, {
    title: 'A title',
    owner: 'u',
    policies: ['p', { id: 'q' }],
    body,
    rows: [{ note: 'A note' }],
  })
  expect(found.words.map(({ path, label, text }) => [path, label, text])).toEqual([
    ['title', 'Title', 'A title'],
    ['body', 'Text', 'this guidethere'],
    ['rows.0.note', 'Rows: Note', 'A note'],
  ])
  expect(found.pointers.map(({ collection, id, words }) => [collection, id, words])).toEqual([
    ['policies', 'p', undefined],
    ['policies', 'q', undefined],
    ['guidance', 'g', 'this guide'],
    ['media', 'm', undefined],
  ])
  expect(found.addresses).toMatchObject([{ url: 'https://example.org', words: 'there', label: 'Text' }])
})
