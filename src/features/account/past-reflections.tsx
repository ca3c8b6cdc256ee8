import type { Moved } from '@/community/reflection/standing'
import { formatDate } from '@/lib/format-date'
import { labelOf, STANDARDS } from '@/lib/vocabulary'
import { movedWords } from './moved-words'

export interface PastReflection {
  id: string
  /** ISO 8601. */
  on: string
  /** How many questions have an answer; undefined for one that is finished. */
  answered?: number
  /** Since the one before. */
  moved: Moved[]
}

/** All reflections, newest first, each with what moved since the one before. `of`: how many questions there are. */
export function PastReflections({ past, of }: { past: PastReflection[]; of: number }) {
  if (past.length === 0) return null
  return (
    <section aria-labelledby="past">
      <h2 className="hub-h2" id="past">
        So far
      </h2>
      <ul className="hub-plain-list hub-dated">
        {past.map(({ id, on, answered, moved }) => (
          <li key={id}>
            <a href={`/account/reflect/${id}`}>{formatDate(on)}</a>
            {answered !== undefined && (
              <span>
                Not finished: {answered} of {of} questions answered
              </span>
            )}
            {moved.map((one) => (
              <span key={one.standard}>
                {labelOf(STANDARDS, one.standard)}: {movedWords(one)}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
