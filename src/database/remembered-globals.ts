import { type ContentState, contentState, movedSince } from '@/feed/epoch'
import { noteAsked } from '@/lib/render-reads'
import type { Reader } from './guarded-client'

type ReadGlobal = Reader['findGlobal']

interface Remembered {
  value: unknown
  /** The content epoch up to which it is known to be right. */
  epoch: number
}

/**
 * Settings stand on every page and hardly ever change: what anyone may read of them is read once, and again when the
 * feed says that more than documents has changed. What refers to documents is read each time.
 */
export function rememberGlobals(read: ReadGlobal, content: ContentState = contentState()): ReadGlobal {
  const kept = new Map<string, Remembered>()
  return async (args) => {
    if (args.depth !== 0) return read(args)
    const before = kept.get(args.slug)
    if (before && isRight(before, content)) {
      // The page that shows it must know: here the database is not asked.
      noteAsked('globals', { globalType: { equals: args.slug } })
      return before.value as never
    }
    // What changes while it is being read must count.
    const { epoch } = content
    const value = await read(args)
    kept.set(args.slug, { value, epoch })
    return value
  }
}

function isRight(remembered: Remembered, content: ContentState): boolean {
  if (!content.following || movedSince(content, remembered.epoch) === null) return false
  remembered.epoch = content.epoch
  return true
}
