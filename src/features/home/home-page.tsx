import { formatCount } from '@/lib/format-count'
import { countWhatHappened } from '@/lib/what-happened'
import type { Meeting } from '@/payload-types'
import type { SearchAnswer, SearchHit } from '@/search/port'
import { OutcomeFigure } from '@/ui/outcome-figure'
import { SearchBox } from '@/ui/search-box'
import { counter, factsSentence, latestReviewed, type ReviewedDocument } from './model'
import { Newest, NextMeeting, Reviewed } from './newest'
import type { Counts } from './queries'
import { DealingWith, LikeUs, OnTheWay } from './routes'
import { Starts } from './starts'

interface HomePageProps {
  introduction?: string
  counts: Counts
  /** All case studies, for their facets. */
  cases: SearchAnswer | null
  newest: SearchHit[]
  typeNames: Record<string, string>
  reviewed: ReviewedDocument[]
  meeting: Meeting | null
}

const INTRODUCTION =
  'Case studies, policies and guidance from employers in Scotland who work on gender equality and violence against women at work. Free to read, without an account.'

function Welcome({ introduction, counts, cases }: Pick<HomePageProps, 'introduction' | 'counts' | 'cases'>) {
  return (
    <div className="hub-band hub-home">
      <div className="ds_wrapper hub-home__grid">
        <div>
          <h1 className="hub-band__title">See what other employers tried, and what came of it</h1>
          <p className="hub-band__lead">{introduction || INTRODUCTION}</p>
          <SearchBox id="home-search" label="What do you want to know?" />
          <p className="hub-home__facts">{factsSentence(counts)}</p>
        </div>
        <OutcomeFigure
          id="outcomes"
          title={`What came of ${formatCount(counts.cases, 'practice', 'practices')}`}
          counts={countWhatHappened(counter(cases, 'maturity'))}
          hrefOf={(maturity) => `/case-studies?maturity=${maturity}`}
        />
      </div>
    </div>
  )
}

function Latest({
  newest,
  typeNames,
  reviewed,
  meeting,
}: Omit<HomePageProps, 'introduction' | 'counts' | 'cases'>) {
  const latest = latestReviewed(reviewed, 5)
  return (
    <div className="ds_wrapper hub-section hub-stack">
      <section aria-labelledby="new">
        <h2 className="hub-h2" id="new">
          New on the hub
        </h2>
        <Newest hits={newest} typeNames={typeNames} />
      </section>
      <div className="hub-split hub-split--even">
        <section aria-labelledby="meeting">
          <h2 className="hub-h2" id="meeting">
            Next meeting
          </h2>
          <NextMeeting meeting={meeting} />
        </section>
        {latest.length > 0 && (
          <section aria-labelledby="reviewed">
            <h2 className="hub-h2" id="reviewed">
              Recently reviewed
            </h2>
            <Reviewed docs={latest} />
          </section>
        )}
      </div>
    </div>
  )
}

export function HomePage({ introduction, counts, cases, ...latest }: HomePageProps) {
  return (
    <>
      <Welcome introduction={introduction} counts={counts} cases={cases} />
      <div className="ds_wrapper">
        <Starts />
      </div>
      <div className="ds_wrapper hub-section">
        <DealingWith cases={cases} />
      </div>
      <div className="hub-section hub-section--paper">
        <div className="ds_wrapper">
          <OnTheWay cases={cases} />
        </div>
      </div>
      <div className="ds_wrapper hub-section">
        <LikeUs cases={cases} />
      </div>
      <div className="hub-section--paper">
        <Latest {...latest} />
      </div>
    </>
  )
}
