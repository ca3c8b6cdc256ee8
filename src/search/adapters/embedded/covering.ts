import { DocSet } from '../../facets'
import type { QueryUnit } from '../../plan'
import type { Database } from './database'
import { rowsAnswering, subjectShare } from './match-rows'

/** Share of what was asked that a document must answer, by the weight of the words. */
const ENOUGH = 0.4 - 1e-9
/** From so many units on, a question is asked in words that a document need not have all of. */
export const LONG = 3
/** Units whose documents are looked up one by one. */
const LOOKED_UP = 8

/** Which share of a question each document answers; rare words and subjects weigh more than words in passing. */
export interface Coverage {
  /** Documents that answer enough; where none does, those that answer anything. */
  docs: DocSet
  /** From 0 to 1. */
  of(row: number): number
}

/**
 * A long question is seldom answered word for word: one word that the writer did not use must not hide the answer.
 * Words that no document has are left out, and what the reader put in quotes is a must.
 */
export function covering(db: Database, units: readonly QueryUnit[], within: DocSet): Coverage {
  const sets = units.slice(0, LOOKED_UP).map((unit) => ({
    quoted: unit.quoted,
    subject: subjectShare(db, unit),
    docs: rowsAnswering(db, unit).and(within),
  }))
  const count = within.size
  const weighed = sets
    .filter(({ docs, quoted }) => quoted || docs.size > 0)
    .map((set) => ({ ...set, weight: (1 + set.subject) * Math.log(1 + count / (set.docs.size + 0.5)) }))
  const shares = sharesOf(weighed)
  const reaching = (least: number) => {
    const docs = new DocSet()
    shares.forEach((share, row) => {
      if (share > 0 && share >= least) docs.add(row)
    })
    return docs
  }
  const most = reaching(units.length < LONG ? 0 : ENOUGH)
  const enough = most.size > 0 ? most : reaching(0)
  const must = weighed.filter(({ quoted }) => quoted).reduce((docs, each) => docs.and(each.docs), enough)
  return { docs: must, of: (row) => shares[row] ?? 0 }
}

function sharesOf(weighed: readonly { docs: DocSet; weight: number }[]): Float32Array {
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0)
  const members = weighed.map(({ docs }) => docs.toArray())
  const shares = new Float32Array(Math.max(0, ...members.map((rows) => rows.at(-1) ?? 0)) + 1)
  members.forEach((rows, unit) => {
    const share = (weighed[unit]?.weight ?? 0) / total
    for (const row of rows) shares[row] = (shares[row] ?? 0) + share
  })
  return shares
}
