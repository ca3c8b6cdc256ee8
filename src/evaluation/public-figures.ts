import type { Payload } from 'payload'
import { mongoOf } from '@/database/mongo'
import { sealOf } from '@/lib/seal'
import { type Figure, isApart, publicFiguresOf } from './public-figure'
import { quarterStart, readReport } from './read-report'

/** What everybody may read, as it was written once. */
export interface PublicFigures {
  /** What was noted before this day counts. */
  until: Date
  employers: number
  figures: Figure[]
}

interface Row extends PublicFigures {
  _id: 'current'
  /** Who is counted, sealed: to tell how many came and went, and nothing else. */
  behind: string[]
  /** The quarter in which it was last asked whether they may change. */
  askedFor: Date
}

/** Beside Payload's collections, so that no interface reaches it. */
const rowsOf = (payload: Payload) => mongoOf(payload).collection<Row>('public-figures')

async function newRow(payload: Payload, now: Date): Promise<Row | undefined> {
  const { all, counted, illustrative, measures, until } = await readReport(payload, now)
  if (!all || illustrative) return undefined
  const behind = counted.map((id) => sealOf(payload.secret, `figures ${id}`))
  const figures = publicFiguresOf(all, measures)
  return { _id: 'current', until, employers: all.employers.length, figures, behind, askedFor: until }
}

/**
 * What all members together report, for everybody. It stays as it is for a quarter, whoever joins or leaves, and
 * changes after one only when those behind it are the same, or ten or more came or went. Undefined before ten have noted
 * anything.
 */
export async function readPublicFigures(payload: Payload, now: Date): Promise<PublicFigures | undefined> {
  const rows = rowsOf(payload)
  const kept = await rows.findOne({ _id: 'current' })
  const quarter = quarterStart(now)
  if (kept && kept.askedFor >= quarter) return kept
  const made = await newRow(payload, now)
  if (!made) return kept ?? undefined
  const next = kept && !isApart(kept.behind, made.behind) ? { ...kept, askedFor: quarter } : made
  if (kept) await rows.replaceOne({ _id: 'current', askedFor: kept.askedFor }, next)
  else await rows.updateOne({ _id: 'current' }, { $setOnInsert: next }, { upsert: true })
  // Another process may have been first: everybody is told the same.
  return (await rows.findOne({ _id: 'current' })) ?? undefined
}
