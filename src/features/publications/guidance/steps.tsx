import type { Guidance } from '@/payload-types'
import { neighbours } from './parts'

/** Links to the part before and the part after. */
export function Steps({ doc, part }: { doc: Guidance; part: string | null }) {
  const { previous, next } = neighbours(doc, part)
  if (!previous && !next) return null
  return (
    <nav className="hub-steps" aria-label="Parts of this guidance">
      {previous && (
        <a href={previous.href} rel="prev">
          <span>Previous</span> {previous.title}
        </a>
      )}
      {next && (
        <a className="hub-steps__next" href={next.href} rel="next">
          <span>Next</span> {next.title}
        </a>
      )}
    </nav>
  )
}
