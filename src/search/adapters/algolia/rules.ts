import type { Rule } from 'algoliasearch'
import type { BestBet, SearchVocabulary } from '../../words/vocabulary'
import { firstObjectId } from './objects'

/** Best bets hold only for questions asked with this context: an order by date has none, and its counts neither. */
export const BEST_BETS = 'best-bets'

/** What a rule says of itself in an answer: record ids that it put on top. */
type RuleData = { bestBet: string[] }

/** Best bets and phrases to leave out, in Algolia's form. A bet on no document would be refused there. */
export function rulesFor({ bestBets, stopPhrases }: SearchVocabulary): Rule[] {
  const bets = bestBets.flatMap((bet, number) =>
    bet.queries.map((query, at) => ruleOf(bet, query, `best-bet-${number}-${at}`)),
  )
  return [...bets.filter(({ consequence }) => consequence.promote?.length), ...stopPhrases.map(leaveOut)]
}

function ruleOf({ documents, until }: BestBet, query: string, objectID: string): Rule {
  const data: RuleData = { bestBet: [...documents] }
  return {
    objectID,
    conditions: [{ pattern: query.toLowerCase(), anchoring: 'is', alternatives: true, context: BEST_BETS }],
    consequence: {
      promote: documents.map((id, position) => ({ objectID: firstObjectId(id), position })),
      // A document on top passes the reader's filters like any other.
      filterPromotes: true,
      userData: data,
    },
    ...(until !== null && { validity: [{ from: 0, until: endOf(until) }] }),
  }
}

function leaveOut(phrase: string, number: number): Rule {
  const text = phrase.toLowerCase()
  return {
    objectID: `leave-out-${number}`,
    conditions: [{ pattern: text, anchoring: 'contains' }],
    consequence: { params: { query: { edits: [{ type: 'remove', delete: text }] } } },
  }
}

/** The last second of a day, in seconds since 1970. */
const endOf = (day: string) => Math.floor(Date.parse(`${day}T23:59:59Z`) / 1000)

/** Record ids that rules put on top of an answer. */
export function promotedBy(userData: unknown): Set<string> {
  const all = Array.isArray(userData) ? userData : []
  return new Set(all.flatMap((data: Partial<RuleData> | null) => data?.bestBet ?? []))
}
