import type { Moved } from '@/community/reflection/standing'
import { labelOf, STAGES, STANDARDS } from '@/lib/vocabulary'
import { movedWords } from './moved-words'

const STEP = 30
const MIDDLE = 12
const WIDTH = STEP * (STAGES.length - 1) + 2 * MIDDLE
const placeOf = (stage: string | undefined) => STAGES.findIndex(({ value }) => value === stage)
const xOf = (place: number) => MIDDLE + place * STEP

/** The six stages as a way: a ring where they were, a disc where they are. */
function Way({ before, now }: Pick<Moved, 'before' | 'now'>) {
  const [was, is] = [placeOf(before), placeOf(now)]
  return (
    <svg viewBox={`0 0 ${WIDTH} 24`} aria-hidden="true" focusable="false">
      <line className="hub-journey__line" x1={MIDDLE} x2={WIDTH - MIDDLE} y1="12" y2="12" />
      {STAGES.map(({ value }, place) => (
        <circle key={value} className="hub-journey__stop" cx={xOf(place)} cy="12" r="4" />
      ))}
      {was >= 0 && is >= 0 && was !== is && (
        <line className="hub-journey__way" x1={xOf(was)} x2={xOf(is)} y1="12" y2="12" />
      )}
      {was >= 0 && <circle className="hub-moves__was" cx={xOf(was)} cy="12" r="8" />}
      {is >= 0 && <circle className="hub-journey__stop hub-journey__stop--here" cx={xOf(is)} cy="12" r="8" />}
    </svg>
  )
}

/** Where an employer is with each standard, and what moved since last time. */
export function StageMoves({ moved }: { moved: Moved[] }) {
  return (
    <ul className="hub-plain-list hub-moves">
      {moved.map((one) => (
        <li key={one.standard}>
          <b>{labelOf(STANDARDS, one.standard)}</b>
          <Way before={one.before} now={one.now} />
          <span>{movedWords(one)}</span>
        </li>
      ))}
    </ul>
  )
}
