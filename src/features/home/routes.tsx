import type { ReactNode } from 'react'
import { formatCount } from '@/lib/format-count'
import { BARRIERS, KINDS_OF_VIOLENCE, SECTORS, SIZES, STAGES, STANDARDS, type Term } from '@/lib/vocabulary'
import type { SearchAnswer } from '@/search/port'
import { CountedLink, LinkList } from '@/ui/link-list'
import { counter } from './model'

const inCases = (count: number) => (count > 0 ? formatCount(count, 'case study', 'case studies') : undefined)

interface RouteProps {
  id: string
  title: string
  children: ReactNode
  level?: 2 | 3
}

function Route({ id, title, level = 3, children }: RouteProps) {
  const Heading = `h${level}` as const
  return (
    <section aria-labelledby={id}>
      <Heading className={level === 2 ? 'hub-h2' : 'hub-h3'} id={id}>
        {title}
      </Heading>
      {children}
    </section>
  )
}

interface ChoicesProps {
  terms: readonly Term[]
  facet: string
  cases: SearchAnswer | null
  hrefOf?: (value: string) => string
}

/** Words of the vocabulary as links; those without a case study are left out unless they have a page of their own. */
function Choices({ terms, facet, cases, hrefOf }: ChoicesProps) {
  const count = counter(cases, facet)
  const shown = terms.filter(({ value }) => hrefOf || !cases || count(value) > 0)
  return (
    <LinkList>
      {shown.map(({ value, label }) => (
        <CountedLink
          key={value}
          label={label}
          href={hrefOf ? hrefOf(value) : `/case-studies?${facet}=${value}`}
          count={inCases(count(value))}
        />
      ))}
    </LinkList>
  )
}

export function DealingWith({ cases }: { cases: SearchAnswer | null }) {
  return (
    <Route id="dealing" title="What are you dealing with?" level={2}>
      <div className="hub-stack">
        <Route id="by-barrier" title="What gets in the way">
          <Choices terms={BARRIERS} facet="barrier" cases={cases} hrefOf={(value) => `/barriers/${value}`} />
        </Route>
        <Route id="by-kind" title="Kinds of violence against women">
          <Choices terms={KINDS_OF_VIOLENCE} facet="kind" cases={cases} />
        </Route>
        <Route id="by-standard" title="Standards of the accreditation">
          <Choices terms={STANDARDS} facet="standard" cases={cases} />
        </Route>
      </div>
    </Route>
  )
}

export function OnTheWay({ cases }: { cases: SearchAnswer | null }) {
  const count = counter(cases, 'stage')
  return (
    <Route id="stages" title="Where are you on the way?" level={2}>
      <ol className="hub-plain-list hub-stages">
        {STAGES.map(({ value, label }) => (
          <li key={value}>
            <a href={`/case-studies?stage=${value}`}>
              {label}
              <span>{inCases(count(value)) ?? 'None yet'}</span>
            </a>
          </li>
        ))}
      </ol>
    </Route>
  )
}

function Bars({ terms, facet, cases }: ChoicesProps) {
  const count = counter(cases, facet)
  const most = Math.max(1, ...terms.map(({ value }) => count(value)))
  return (
    <ul className="hub-plain-list hub-bars">
      {terms.map(({ value, label }) => (
        <li key={value}>
          <a href={`/case-studies?${facet}=${value}`}>
            <span>{label}</span>
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
              <rect width={(count(value) / most) * 100} height="10" />
            </svg>
            <span>
              {count(value)}
              <span className="visually-hidden"> case studies</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}

export function LikeUs({ cases }: { cases: SearchAnswer | null }) {
  return (
    <Route id="like-us" title="Who is like you?" level={2}>
      <div className="hub-split hub-split--even">
        <Route id="by-sector" title="By sector">
          <Bars terms={SECTORS} facet="sector" cases={cases} />
        </Route>
        <Route id="by-size" title="By size">
          <Bars terms={SIZES} facet="size" cases={cases} />
        </Route>
      </div>
    </Route>
  )
}
