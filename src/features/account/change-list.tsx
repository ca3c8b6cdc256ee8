import type { Happened, Quiet, YearOfChange } from '@/community/change/timeline'
import { formatCount } from '@/lib/format-count'
import { formatDate, formatIsoDay } from '@/lib/format-date'
import { EVIDENCE, INDICATORS, labelOf, STANDARDS, STEP_STATES } from '@/lib/vocabulary'
import { idOf } from '@/lib/walk-document'
import type { Indicator, Step } from '@/payload-types'
import { movedWords } from './moved-words'

interface EntriesProps {
  /** Newest first. */
  entries: (Happened | Quiet)[]
  /** All of the employer: a sign may have come after one. */
  steps: Step[]
  /** Of the heading of each. */
  level: 3 | 4
}

type Heading = 'h3' | 'h4'

function Sign({ sign, steps, Heading }: { sign: Indicator; steps: Step[]; Heading: Heading }) {
  const { kind, seen, byRole, evidence, standard, step, sharedIn } = sign
  const followed = steps.find((one) => one.id === idOf(step))
  const source = [
    byRole && `Seen by: ${byRole}`,
    evidence && labelOf(EVIDENCE, evidence),
    standard && labelOf(STANDARDS, standard),
    sharedIn && 'Shared with the staff',
  ].filter(Boolean)
  return (
    <>
      <Heading>{labelOf(INDICATORS, kind)}</Heading>
      <p className="hub-kept">{seen}</p>
      {source.length > 0 && <p className="hub-line__more">{source.join(' · ')}</p>}
      {followed && <p className="hub-line__more">After the step “{followed.what}”</p>}
    </>
  )
}

function What({ one, steps, Heading }: { one: Happened; steps: Step[]; Heading: Heading }) {
  if (one.kind === 'sign') return <Sign sign={one.sign} steps={steps} Heading={Heading} />
  if (one.kind === 'step') {
    const { state, what, why } = one.step
    return (
      <>
        <Heading>Step {labelOf(STEP_STATES, state).toLowerCase()}</Heading>
        <p>{what}</p>
        {why && <p className="hub-line__more">Why: {why}</p>}
      </>
    )
  }
  return (
    <>
      <Heading>
        <a href={`/account/reflect/${one.id}`}>
          We reflected<span className="visually-hidden"> on {formatDate(one.on)}</span>
        </a>
      </Heading>
      {one.moved.map((moved) => (
        <p key={moved.standard}>
          {labelOf(STANDARDS, moved.standard)}: {movedWords(moved)}
        </p>
      ))}
    </>
  )
}

/** What happened, each with its day, and the long pauses between. */
export function ChangeEntries({ entries, steps, level }: EntriesProps) {
  if (entries.length === 0) return null
  return (
    <ol className="hub-line">
      {entries.map((one) =>
        one.kind === 'quiet' ? (
          <li key={one.id} className="hub-line__quiet">
            {formatCount(one.months, 'month', 'months')} without a note. Slow is usual.
          </li>
        ) : (
          <li key={one.id} className={`hub-line__entry hub-line__entry--${one.kind}`}>
            <time dateTime={formatIsoDay(one.on)}>{formatDate(one.on)}</time>
            <div>
              <What one={one} steps={steps} Heading={`h${level}`} />
            </div>
          </li>
        ),
      )}
    </ol>
  )
}

/** Everything dated, year by year. */
export function ChangeList({ years, steps }: { years: YearOfChange[]; steps: Step[] }) {
  return years.map(({ year, entries }) => (
    <section key={year} aria-labelledby={`year-${year}`}>
      <h3 className="hub-line__year" id={`year-${year}`}>
        {year}
      </h3>
      <ChangeEntries entries={entries} steps={steps} level={4} />
    </section>
  ))
}
