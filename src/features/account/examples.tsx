import type { Ranked } from '@/practice/practice'
import { PracticeItem } from '@/ui/practice-item'

interface ExamplesProps {
  title: string
  ranked: Ranked[]
  /** A part of the page, not beside one. */
  isMain?: boolean
}

/** Published examples, each with the reason for which it stands here. */
export function Examples({ title, ranked, isMain }: ExamplesProps) {
  if (ranked.length === 0) return null
  return (
    <section aria-labelledby="examples">
      <h2 className={isMain ? 'hub-h2' : 'hub-h3'} id="examples">
        {title}
      </h2>
      <ul className="hub-plain-list">
        {ranked.map(({ practice, matches }) => (
          <PracticeItem key={practice.id} practice={practice} reasons={matches.map(({ reason }) => reason)} />
        ))}
      </ul>
    </section>
  )
}
