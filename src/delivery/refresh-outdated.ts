import { onEpoch } from '@/feed/epoch'

/** What is kept, and how busy those are who make it. */
interface Kept {
  /** Those of the pages read last that content has left behind. */
  outdated(): string[]
  /** Work that somebody waits for. */
  readonly load: number
  refresh(key: string): Promise<void>
}

/** From a change to the first page: most of a run of saves is over, and few readers have come. Milliseconds. */
const PAUSE = 500

/**
 * After content has changed, renders the pages that readers use before they ask again, one at a time and only
 * while nobody waits for a render. So the next reader is quick, and the copies that are kept for a time without
 * MongoDB are right. Changes that go on and on do not put it off. Returns the function that stops it.
 */
export function refreshOutdated(kept: Kept, pause = PAUSE): () => void {
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  let again = false
  const schedule = () => {
    again = false
    timer = setTimeout(run, pause)
    timer.unref()
  }
  const run = async () => {
    for (const key of kept.outdated()) {
      if (stopped) return
      const done = await refresh(kept, key)
      again ||= !done
    }
    timer = undefined
    if (again) schedule()
  }
  const stop = onEpoch(() => {
    again = true
    if (!timer) schedule()
  })
  return () => {
    stopped = true
    clearTimeout(timer)
    stop()
  }
}

/** False when somebody waits who comes first. */
async function refresh(kept: Kept, key: string): Promise<boolean> {
  if (kept.load > 0) return false
  const start = performance.now()
  await kept.refresh(key)
  // As long again: readers of kept pages share the processor with it.
  await new Promise((resolve) => setTimeout(resolve, performance.now() - start).unref())
  return true
}
