import { isOpenStep } from '@/community/open-step'
import { formatDate, formatIsoDay } from '@/lib/format-date'
import { labelOf, STANDARDS, STEP_STATES } from '@/lib/vocabulary'
import type { Step } from '@/payload-types'
import { Metadata } from '@/ui/facts'

interface StepListProps {
  steps: Step[]
  /** Of the heading of each step. */
  level?: 3 | 4
}

function StepItem({ step, level }: { step: Step; level: 3 | 4 }) {
  const { id, what, ownerRole, due, state, why, standard, idea } = step
  const Heading = `h${level}` as const
  const isLate = isOpenStep(step) && due < new Date().toISOString()
  return (
    <li className="hub-item hub-step">
      <p>
        <span className={isOpenStep(step) ? 'hub-tag' : 'hub-tag hub-tag--second'}>
          {labelOf(STEP_STATES, state)}
        </span>
        {isLate && <span className="hub-tag">The day has passed</span>}
      </p>
      <Heading className="hub-item__title">{what}</Heading>
      {why && <p className="hub-kept">Why: {why}</p>}
      <Metadata
        facts={[
          { name: 'Who', value: ownerRole },
          { name: 'By', value: <time dateTime={formatIsoDay(due)}>{formatDate(due)}</time> },
          { name: 'Standard', value: standard && labelOf(STANDARDS, standard) },
          { name: 'Idea', value: idea },
        ]}
      />
      <p className="hub-step__go">
        <a href={`/account/steps/${id}`}>
          {isOpenStep(step) ? 'Say what became of it' : 'Correct this'}
          <span className="visually-hidden">: {what}</span>
        </a>
      </p>
    </li>
  )
}

/** Steps with the way to say what became of each. */
export function StepList({ steps, level = 3 }: StepListProps) {
  return (
    <ul className="hub-plain-list">
      {steps.map((step) => (
        <StepItem key={step.id} step={step} level={level} />
      ))}
    </ul>
  )
}
