import { isStopWord } from '../words/stop-words'
import { tokens } from '../words/tokens'
import type { BestBet, SearchVocabulary } from '../words/vocabulary'
import { onceFor } from './once-for'

/** Record ids that editors want on top of this question on the day `today` (`YYYY-MM-DD`), the first on top. */
export function bestBetsFor(q: string, vocabulary: SearchVocabulary, today: string): string[] {
  if (vocabulary.bestBets.length === 0) return []
  const bets = betsOf(vocabulary).get(questionKey(q)) ?? []
  const running = bets.filter(({ until }) => until === null || until >= today)
  return [...new Set(running.flatMap(({ documents }) => documents))]
}

const betsOf = onceFor(({ bestBets }) => {
  const bets = new Map<string, BestBet[]>()
  for (const bet of bestBets) {
    for (const key of new Set(bet.queries.map(questionKey)))
      if (key) bets.set(key, [...(bets.get(key) ?? []), bet])
  }
  return bets
})

/** One for all ways to write a question: without case, endings and small words. */
function questionKey(q: string): string {
  const all = tokens(q)
  const meant = all.filter(({ word }) => !isStopWord(word))
  return (meant.length > 0 ? meant : all).map(({ stem }) => stem).join(' ')
}
