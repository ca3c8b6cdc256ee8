import { type SearchModel, TYPE_FACET } from './model'
import { synonymsOf } from './plan/synonyms'
import type { Suggestion } from './port'
import { tokens, words } from './words/tokens'
import { HUB_VOCABULARY, type SearchVocabulary } from './words/vocabulary'

interface TermSource {
  label: string
  docs: { size: number }
}

/** Words of the vocabulary that documents use, each leading to its filter; both meanings of an ambiguous word. */
export function vocabularyTerms(
  model: SearchModel,
  valuesOf: (facet: string) => ReadonlyMap<string, TermSource>,
  text: string,
  vocabulary: SearchVocabulary = HUB_VOCABULARY,
): Suggestion[] {
  const wanted = readings(text, vocabulary)
  if (wanted.length === 0) return []
  const terms = model.facets
    .filter(({ name, values }) => name !== TYPE_FACET && values !== 'year')
    .flatMap(({ name, options }) =>
      [...valuesOf(name)]
        .filter(([, { docs }]) => docs.size > 0)
        .map(([value, { label }]) => ({
          text: options.find((option) => option.value === value)?.label ?? label,
          kind: name,
          url: `/search?${new URLSearchParams({ [name]: value })}`,
        })),
    )
  const found = terms.filter((term) => wanted.some((typed) => answers(term.text, typed)))
  return [
    ...ambiguous(text, vocabulary),
    ...found.sort((a, b) => startsWith(b, wanted) - startsWith(a, wanted)),
  ]
}

/**
 * At most `limit`, half of them terms. A word stands once: the page of that title goes before the filter, one filter
 * before the next. Two pages of one title both stay.
 */
export function joinSuggestions(terms: Suggestion[], titles: Suggestion[], limit: number): Suggestion[] {
  const pages = new Map(titles.map((title) => [title.url, title]))
  const known = new Set([...pages.values()].map(({ text }) => text.toLowerCase()))
  const filters = terms.filter(({ text }) => {
    const key = text.toLowerCase()
    return !known.has(key) && known.add(key)
  })
  return [...filters.slice(0, Math.ceil(limit / 2)), ...pages.values()].slice(0, limit)
}

/** What was typed, and what the vocabulary says it also means. */
function readings(text: string, vocabulary: SearchVocabulary): string[][] {
  const typed = tokens(text)
  if (typed.length === 0) return []
  return [typed.map(({ word }) => word), ...synonymsOf(vocabulary).of(typed.map(({ stem }) => stem))]
}

/** Every word typed starts a word of the term, in any order. */
function answers(term: string, typed: string[]): boolean {
  const known = words(term)
  return typed.every((word) => known.some((each) => each.startsWith(word)))
}

function startsWith({ text }: Suggestion, [typed = []]: string[][]): number {
  return Number(words(text).join(' ').startsWith(typed.join(' ')))
}

function ambiguous(text: string, { ambiguous: known }: SearchVocabulary): Suggestion[] {
  const [typed, ...more] = words(text)
  const meanings = known.find(({ word }) => word.toLowerCase() === typed && more.length === 0)?.meanings ?? []
  return meanings.map((meaning) => ({
    text: meaning,
    kind: 'meaning',
    url: `/search?${new URLSearchParams({ q: meaning })}`,
  }))
}
