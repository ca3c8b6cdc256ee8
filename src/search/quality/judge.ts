import { type JudgedQuery, nameOf } from './judged-query'

/** Results that are looked at. */
export const DEPTH = 10

export interface Verdict {
  judged: JudgedQuery
  /** Place of the first document that serves, from 1; 0 when none of the first {@link DEPTH} does. */
  rank: number
}

export interface Score {
  queries: number
  /** Shares from 0 to 1. */
  hit1: number
  hit3: number
  hit10: number
  /** Mean of 1 / rank. */
  mrr: number
}

/** `found`: what the engine answered, best first, as `<type>/<slug>`. */
export function verdictOn(judged: JudgedQuery, found: readonly string[]): Verdict {
  return { judged, rank: found.slice(0, DEPTH).findIndex((each) => judged.expected.includes(each)) + 1 }
}

/** Scores of each kind and, under `all`, of everything. */
export function scoresOf(verdicts: readonly Verdict[]): Record<string, Score> {
  const kinds = [...new Set(verdicts.map(({ judged }) => judged.kind))]
  const entries = kinds.map((kind) => [kind, scoreOf(verdicts.filter(({ judged }) => judged.kind === kind))])
  return { ...Object.fromEntries(entries), all: scoreOf(verdicts) }
}

function scoreOf(verdicts: readonly Verdict[]): Score {
  const within = (depth: number) => share(verdicts, ({ rank }) => Number(rank > 0 && rank <= depth))
  return {
    queries: verdicts.length,
    hit1: within(1),
    hit3: within(3),
    hit10: within(DEPTH),
    mrr: share(verdicts, ({ rank }) => (rank > 0 ? 1 / rank : 0)),
  }
}

function share(verdicts: readonly Verdict[], worth: (verdict: Verdict) => number): number {
  const sum = verdicts.reduce((total, verdict) => total + worth(verdict), 0)
  return verdicts.length > 0 ? Math.round((sum / verdicts.length) * 1000) / 1000 : 0
}

/** Query → rank of a run that was kept. */
export type KeptRanks = Record<string, number>

export function ranksOf(verdicts: readonly Verdict[], nameIn = nameOf): KeptRanks {
  return Object.fromEntries(verdicts.map(({ judged, rank }) => [nameIn(judged), rank]))
}

/** What got worse against the kept run, such as `safe leeve: 1 → 4`. */
export function worseThan(kept: KeptRanks, verdicts: readonly Verdict[], nameIn = nameOf): string[] {
  const place = (rank: number) => rank || DEPTH + 1
  const said = (rank: number) => (rank ? String(rank) : 'none')
  return verdicts.flatMap(({ judged, rank }) => {
    const before = kept[nameIn(judged)]
    if (before === undefined || place(rank) <= place(before)) return []
    return [`${nameIn(judged)}: ${said(before)} → ${said(rank)}`]
  })
}
