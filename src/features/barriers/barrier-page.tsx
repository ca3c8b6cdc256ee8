import { documentUrl } from '@/lib/document-url'
import { formatCount } from '@/lib/format-count'
import { BARRIERS, labelOf, SECTORS, SIZES, STAGES } from '@/lib/vocabulary'
import { type HappenedGroup, happenedIn } from '@/lib/what-happened'
import { Band } from '@/ui/band'
import { Metadata } from '@/ui/facts'
import { CountedLink, LinkList } from '@/ui/link-list'
import { Note } from '@/ui/note'
import { OutcomeFigure } from '@/ui/outcome-figure'
import type { Lesson } from './lessons'
import { Lessons, OpenQuestions } from './lessons-section'
import { meaningOf } from './model'
import type { Attempt } from './queries'

function AttemptItem({ attempt: { title, slug, outcome, sector, size, stage } }: { attempt: Attempt }) {
  return (
    <li className="hub-item">
      <p className="hub-kicker">{labelOf(SECTORS, sector)}</p>
      <h3 className="hub-item__title">
        <a href={documentUrl('case-studies', slug ?? '')}>{title}</a>
      </h3>
      {outcome && (
        <p className="hub-outcome">
          <span>What came of it</span> {outcome}
        </p>
      )}
      <Metadata
        facts={[
          { name: 'Size', value: labelOf(SIZES, size), hideName: true },
          { name: 'Stage', value: labelOf(STAGES, stage) },
        ]}
      />
    </li>
  )
}

function OtherBarriers({ value }: { value: string }) {
  return (
    <nav aria-labelledby="others">
      <h2 className="hub-h3" id="others">
        Also in the way?
      </h2>
      <LinkList>
        {BARRIERS.filter((barrier) => barrier.value !== value).map((barrier) => (
          <CountedLink key={barrier.value} href={`/barriers/${barrier.value}`} label={barrier.label} />
        ))}
      </LinkList>
    </nav>
  )
}

interface BarrierPageProps {
  barrier: { value: string; label: string }
  groups: HappenedGroup<Attempt>[]
  helped: Lesson[]
  inTheWay: Lesson[]
  questions: string[]
}

/** Peers' attempts at one barrier, sorted by what happened. */
export function BarrierPage({ barrier, groups, helped, inTheWay, questions }: BarrierPageProps) {
  const { value, label } = barrier
  const attempts = groups.flatMap(({ docs }) => docs)
  return (
    <>
      <Band
        title={label}
        lead={meaningOf(value)}
        trail={[{ label: 'What gets in the way', href: '/barriers' }, { label }]}
      />
      <div className="ds_wrapper hub-section hub-split">
        <div className="hub-stack">
          {groups.length === 0 && (
            <Note>
              <p>
                No employer has told us yet how it met this. <a href="/contact">Tell us</a> if you have tried
                something, also when it failed.
              </p>
            </Note>
          )}
          <OutcomeFigure
            id="came-of-it"
            title={`What came of ${formatCount(attempts.length, 'practice', 'practices')}`}
            counts={happenedIn(attempts)}
            hrefOf={(maturity) => `#${maturity}`}
          />
          {groups.map(({ maturity, heading, docs }) => (
            <section key={maturity} aria-labelledby={maturity}>
              <h2 className="hub-h2" id={maturity}>
                {heading}
              </h2>
              <ul className="hub-plain-list">
                {docs.map((attempt) => (
                  <AttemptItem key={attempt.id} attempt={attempt} />
                ))}
              </ul>
            </section>
          ))}
          <p className="hub-more">
            <a href={`/case-studies?barrier=${value}`}>Filter these case studies</a>
          </p>
          <Lessons id="helped" title="What helped, they say" lessons={helped} />
          <Lessons id="in-the-way" title="What got in the way" lessons={inTheWay} />
          <OpenQuestions questions={questions} />
          <p className="hub-more">
            <a href={`/where-we-are?barrier=${value}#results`}>Who met this where you are?</a>
          </p>
        </div>
        <OtherBarriers value={value} />
      </div>
    </>
  )
}
