import type { SearchHit } from '@/search/port'

/** What staff see of a result. */
export type ShownHit = Pick<SearchHit, 'id' | 'type' | 'title' | 'url' | 'bestBet'>

export interface ShownResults {
  total: number
  hits: ShownHit[]
}

/** What became of each result of `edited`, in words; empty where nothing has changed. */
export function movesOf(today: readonly ShownHit[], edited: readonly ShownHit[]): string[] {
  const places = new Map(today.map(({ id }, place) => [id, place]))
  return edited.map(({ id }, place) => {
    const before = places.get(id)
    if (before === undefined) return 'new among the first ten'
    if (before === place) return ''
    return before > place ? `up from ${before + 1}` : `down from ${before + 1}`
  })
}

/** Results that would no longer be among the first ten. */
export function goneFrom(today: readonly ShownHit[], edited: readonly ShownHit[]): ShownHit[] {
  const kept = new Set(edited.map(({ id }) => id))
  return today.filter(({ id }) => !kept.has(id))
}

/** In a sentence, whether the edit changes anything for this question. */
export function verdictOn(today: ShownResults, edited: ShownResults): string {
  const same = today.total === edited.total && movesOf(today.hits, edited.hits).every((move) => move === '')
  if (same) return 'Your changes make no difference to this question.'
  const gone = goneFrom(today.hits, edited.hits).length
  const fresh = movesOf(today.hits, edited.hits).filter((move) => move.startsWith('new')).length
  return `${today.total} results today, ${edited.total} with your changes; of the first ten, ${fresh} new and ${gone} gone.`
}
