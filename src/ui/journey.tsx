import { STAGES } from '@/lib/vocabulary'

const STEP = 60
const WIDTH = STEP * (STAGES.length - 1) + 24

function stopClass(index: number, here: number): string {
  if (index === here) return 'hub-journey__stop hub-journey__stop--here'
  return index < here ? 'hub-journey__stop hub-journey__stop--past' : 'hub-journey__stop'
}

/** The six stages as stops on a way, with the one where the employer stood. Its label says the same in words. */
export function Journey({ stage }: { stage: string }) {
  const here = STAGES.findIndex(({ value }) => value === stage)
  const current = STAGES[here]
  if (!current) return null
  return (
    <figure className="hub-journey">
      <svg
        viewBox={`0 0 ${WIDTH} 24`}
        role="img"
        aria-label={`Stage ${here + 1} of ${STAGES.length}: ${current.label}`}
      >
        <line className="hub-journey__line" x1="12" y1="12" x2={WIDTH - 12} y2="12" />
        <line className="hub-journey__way" x1="12" y1="12" x2={12 + here * STEP} y2="12" />
        {STAGES.map(({ value }, i) => (
          <circle
            key={value}
            className={stopClass(i, here)}
            cx={12 + i * STEP}
            cy="12"
            r={i === here ? 11 : 7}
          />
        ))}
      </svg>
    </figure>
  )
}
