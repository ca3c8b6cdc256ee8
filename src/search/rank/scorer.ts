import type { QueryUnit } from '../plan'
import { type Asked, askedBy } from './asked'
import { ColumnReader } from './column-reader'
import type { WordColumns } from './word-columns'

/** What a word in each column counts. */
const WEIGHTS = [4, 3, 3, 1, 2]
const [TITLE, SUMMARY, BODY] = [0, 1, 3]

/** As usual for bm25: how soon more of the same counts less, and how much a long text is held against it. */
const [K1, B] = [1.2, 0.75]
/** Under 1, so that one rare word does not outweigh how well all of it is answered. */
const LEVELLED = 0.75
/** How much more a word counts that says what its documents are about. */
const SUBJECT = 3
/** Words of a document as they usually are. */
const USUAL = 600

/** What it adds that all units stand close together, one after the other, and so in the title. */
const [TOGETHER, IN_ORDER, IN_TITLE] = [1.3, 1.3, 1.5]

/** How many documents there are, and how many of them answer each unit. */
export interface Known {
  documents: number
  answering: readonly number[]
  /** From 0 to 1: how far each unit is what its documents are about. */
  subjects: readonly number[]
}

/**
 * How well a document answers the units, the higher the better. bm25 over all columns, and of the body alone once more,
 * since it levels off: with a match in the title, one that comes up all through the text would count no more than one
 * in passing.
 */
export function scorerOf(units: readonly QueryUnit[], known: Known): (columns: WordColumns) => number {
  const asked = askedBy(units)
  const column = new ColumnReader(asked)
  const rarity = known.answering.map((count, unit) => {
    const rare = Math.max(1e-6, Math.log((known.documents - count + 0.5) / (count + 0.5)))
    return rare * (1 + SUBJECT * (known.subjects[unit] ?? 0))
  })
  return (columns) => {
    const reading = read(column, asked, columns)
    const length = columns.reduce((sum, words) => sum + words.length, 0)
    const levelling = K1 * (1 - B + (B * length) / USUAL)
    const bm25 = rarity.reduce((sum, rare, unit) => {
      const [all, body] = [reading.weighed[unit] ?? 0, reading.inBody[unit] ?? 0]
      return sum + rare * (K1 + 1) * (all / (all + levelling) + body / (body + levelling))
    }, 0)
    return bm25 ** LEVELLED * reading.nearness * reading.boost
  }
}

interface Reading {
  weighed: Float64Array
  inBody: Float64Array
  nearness: number
  boost: number
}

function read(column: ColumnReader, { parts }: Asked, columns: WordColumns): Reading {
  const units = parts.length
  const weighed = new Float64Array(units)
  let inBody = weighed
  let [together, inOrder, inTitle] = [false, false, false]
  let boost = 1
  columns.forEach((words, number) => {
    column.read(words)
    column.counts.forEach((count, unit) => {
      weighed[unit] = (weighed[unit] ?? 0) + count * (WEIGHTS[number] ?? 0)
    })
    together ||= column.together
    inOrder ||= column.inOrder
    if (number === BODY) inBody = column.counts.slice()
    if (number === TITLE) inTitle = column.inOrder
    if (number === TITLE || number === SUMMARY) boost += boostOf(column, number, words.length, units)
  })
  const several = units > 1
  const nearness =
    (several && together ? TOGETHER : 1) *
    (several && inOrder ? IN_ORDER : 1) *
    (several && inTitle ? IN_TITLE : 1)
  return { weighed, inBody, nearness, boost }
}

/** A short title that answers all of it counts most: bm25 adds up and levels off, so that a long text overtakes it. */
function boostOf(column: ColumnReader, number: number, words: number, units: number): number {
  const share = ones(column.shown) / units
  if (number === SUMMARY) return share * 0.5
  return share * (0.5 + 2 * (words > 0 ? column.marked / words : 0))
}

function ones(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}
