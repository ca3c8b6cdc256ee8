import { asReader } from '@/database/as-reader'
import { currentEpoch } from '@/feed/epoch'
import type { Practice } from './practice'

interface Kept {
  epoch: number
  practices: Promise<Practice[]>
}
let kept: Kept | undefined

/** Every published practice as an anonymous reader sees it, newest first; read once until something public changes. */
export function readPractices(): Promise<Practice[]> {
  const epoch = currentEpoch()
  if (kept?.epoch === epoch) return kept.practices
  const reading: Kept = { epoch, practices: readAll() }
  kept = reading
  // A failed read must not be kept.
  reading.practices.catch(() => {
    if (kept === reading) kept = undefined
  })
  return reading.practices
}

async function readAll(): Promise<Practice[]> {
  const reader = await asReader()
  const { docs } = await reader.find({
    collection: 'case-studies',
    select: {
      title: true,
      slug: true,
      outcome: true,
      sector: true,
      size: true,
      stage: true,
      standards: true,
      barriers: true,
      maturity: true,
      illustrative: true,
    },
    sort: '-publishedAt',
    depth: 0,
    pagination: false,
  })
  return docs
}
