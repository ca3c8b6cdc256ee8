import type { SearchModel } from '../../model'
import { planQuery } from '../../plan'
import { completeNearly, resolveUnits } from '../../plan/resolve'
import type { Suggestion } from '../../port'
import { joinSuggestions, vocabularyTerms } from '../../suggest'
import { words } from '../../words/tokens'
import { lexiconOf } from './lexicon'
import type { Store } from './store'

/** Titles read before they are ordered: a single letter starts a word in most of them. */
const CANDIDATES = 60

/** Terms of the vocabulary, then titles: by their start, by the start of any word, by a spelling one edit away. */
export function suggestFrom(store: Store, model: SearchModel, text: string, limit: number): Suggestion[] {
  return store.db.within('deferred', () => {
    const asTyped = suggestionsFor(store, model, text, limit)
    if (asTyped.length > 0) return asTyped
    const respelt = respell(store, text)
    return respelt ? suggestionsFor(store, model, respelt, limit) : []
  })
}

function suggestionsFor(store: Store, model: SearchModel, text: string, limit: number): Suggestion[] {
  const table = store.table()
  const terms = vocabularyTerms(model, (facet) => table.valuesOf(facet), text, store.vocabulary())
  return joinSuggestions(terms, titlesFor(store, words(text), limit), limit)
}

function titlesFor({ db }: Store, typed: string[], limit: number): Suggestion[] {
  const phrase = typed.join(' ')
  if (!phrase) return []
  const starting = db.rows<[string]>(
    'select head from documents where title_key >= ? and title_key < ? order by title_key limit ?',
    phrase,
    `${phrase}\u{10FFFF}`,
    limit,
  )
  const match = typed.map((word) => `"${word}"`).join(' AND ')
  const within = db.rows<[string]>(
    `select head from documents where rowid in (select rowid from titles where titles match ? limit ${CANDIDATES})`,
    `${match} *`,
  )
  return [...starting, ...within].map(([head]) => {
    const { title, url } = JSON.parse(head) as { title: string; url: string }
    return { text: title, kind: 'title', url }
  })
}

/** The text with an unknown word put right, or null when there is nothing to put right. */
function respell({ db, vocabulary }: Store, text: string): string | null {
  const units = planQuery(text, vocabulary())
  const lexicon = lexiconOf(db)
  return resolveUnits(text, units, lexicon).respelt ?? completeNearly(text, units, lexicon)
}
