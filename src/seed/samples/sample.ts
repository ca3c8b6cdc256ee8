import type { Resolve } from '@/lib/markdown/lexical-context'
import { markdownToLexical } from '@/lib/markdown/markdown-to-lexical'

/** Collections that samples are written to, apart from files; in the order in which they are published. */
export const SAMPLE_COLLECTIONS = [
  'topics',
  'organisations',
  'pages',
  'guidance',
  'policies',
  'meetings',
  'case-studies',
] as const
export type SampleCollection = (typeof SAMPLE_COLLECTIONS)[number]

/** Turns what a sample refers to into what the collection stores. */
export interface Links {
  /** Throws when no sample has the key. */
  id: Resolve
  ids: (collection: string, keys: string[] | undefined) => string[]
  /** Undefined for a text that the sample leaves out. */
  text: (field: string, markdown: string | undefined) => object | undefined
}

/** One document of the sample content. */
export interface Sample {
  collection: SampleCollection
  key: string
  title: string
  /** Every field that the sample sets apart from those that all samples share. */
  fields: (links: Links) => Record<string, unknown>
}

export function linksOf({ collection, key }: Sample, resolve: Resolve): Links {
  return {
    id: resolve,
    ids: (target, keys = []) => keys.map((one) => resolve(target, one)),
    text: (field, markdown) =>
      markdown ? markdownToLexical(markdown, `${collection}/${key}: ${field}`, resolve) : undefined,
  }
}

/** Noon UTC, as the admin stores a day, so that it is the same day all over Europe. */
export function day(date: string | undefined): string | undefined {
  if (!date) return undefined
  return new Date(date.length === 10 ? `${date}T12:00:00.000Z` : date).toISOString()
}
