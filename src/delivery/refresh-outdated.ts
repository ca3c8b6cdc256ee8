import { onEpoch } from '@/feed/epoch'
import type { Documents } from './documents'

/** Long enough that a run of saves is over; short enough that few readers come first. Milliseconds. */
const QUIET = 2000

/**
 * After content has changed, renders the pages that readers use before they ask again, one at a time and only
 * while nobody waits for a render. So the next reader is quick, and the copies that are kept for a time without
 * MongoDB are right. Returns the function that stops it.
 */
export function refreshOutdated(documents: Documents, quiet = QUIET): () => void {
  let timer: NodeJS.Timeout | undefined
  let round = 0
  const run = async (mine: number) => {
    for (const key of documents.outdated()) {
      if (mine !== round) return
      if (documents.load === 0) await documents.refresh(key)
    }
  }
  const stop = onEpoch(() => {
    round += 1
    clearTimeout(timer)
    timer = setTimeout(run, quiet, round)
    timer.unref()
  })
  return () => {
    round += 1
    clearTimeout(timer)
    stop()
  }
}
