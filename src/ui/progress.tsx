interface ProgressProps {
  /** From 1. */
  at: number
  of: number
  /** In front of the count: `Discover`. */
  part?: string
}

const STEP = 20

/** How far one has come, in words, and drawn for those who see it. */
export function Progress({ at, of, part }: ProgressProps) {
  const ends = Array.from({ length: of - 1 }, (_, place) => `M${(place + 1) * STEP} 0V6`)
  return (
    <div className="hub-progress">
      <p>
        {part && <b>{part}</b>} Question {at} of {of}
      </p>
      <svg viewBox={`0 0 ${of * STEP} 6`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect width={of * STEP} height="6" className="hub-progress__open" />
        <rect width={at * STEP} height="6" className="hub-progress__done" />
        <path d={ends.join('')} className="hub-progress__end" />
      </svg>
    </div>
  )
}
