import type { SanitizedCollectionConfig } from 'payload'
import { expect, it } from 'vitest'
import { fieldsInWords } from './field-labels'

const collection = {
  flattenedFields: [
    { name: 'title', label: 'Title' },
    { name: 'summary', label: 'Summary' },
    { name: 'plain' },
  ],
} as unknown as SanitizedCollectionConfig

it.each([
  [['title'], '“Title”'],
  [['title', 'summary', 'plain'], '“Title”, “Summary” and “plain”'],
  [['title', 'summary', 'plain', 'a', 'b', 'c'], '“Title”, “Summary”, “plain”, “a” and 2 more'],
])('%j in words', (names, words) => {
  expect(fieldsInWords(collection, names)).toBe(words)
})
