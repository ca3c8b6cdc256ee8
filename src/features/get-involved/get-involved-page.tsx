import type { ReactNode } from 'react'
import { formatCount } from '@/lib/format-count'
import { formatMeetingTime } from '@/lib/format-date'
import { labelOf, MEETING_FORMATS } from '@/lib/vocabulary'
import { Band } from '@/ui/band'
import { FactList } from '@/ui/facts'
import type { Belonging, readComingMeeting } from './queries'

interface GetInvolvedProps {
  belonging: Belonging
  meeting: Awaited<ReturnType<typeof readComingMeeting>>
  form: ReactNode
}

function Facts({ belonging: { named, bySector, isIllustrative }, meeting }: Omit<GetInvolvedProps, 'form'>) {
  return (
    <aside className="hub-glance" aria-labelledby="belonging">
      <h2 id="belonging">Who is in it</h2>
      {named > 0 && (
        <p>
          {formatCount(named, 'employer has', 'employers have')} agreed to be named here. Others take part and
          are not.
        </p>
      )}
      {isIllustrative && <p>These are invented examples.</p>}
      <FactList
        facts={[
          ...bySector.map(({ label, count }) => ({ name: label, value: count })),
          {
            name: 'Next meeting',
            value: meeting && (
              <>
                <a href={`/community/meetings/${meeting.slug}`}>{meeting.title}</a>
                <span className="hub-glance__more">
                  {formatMeetingTime(meeting.startsAt, meeting.endsAt, meeting.timeZone ?? undefined)},{' '}
                  {labelOf(MEETING_FORMATS, meeting.format).toLowerCase()}
                </span>
              </>
            ),
          },
        ]}
      />
    </aside>
  )
}

export function GetInvolvedPage({ belonging, meeting, form }: GetInvolvedProps) {
  return (
    <>
      <Band
        title="Get involved"
        lead="Join employers in Scotland who learn from each other’s work on gender equality and violence against women."
        trail={[{ label: 'Community', href: '/community' }, { label: 'Get involved' }]}
      />
      <div className="ds_wrapper hub-article">
        <Facts belonging={belonging} meeting={meeting} />
        <div className="hub-article__body">
          <h2>What the community is</h2>
          <p>
            Employers of every sector and size meet every few months, tell each other what they tried, and
            leave with a next step. We start from what already works. Nobody is marked, and what did not work
            is as welcome as what did.
          </p>
          <h2>What it asks of you</h2>
          <ul>
            <li>One or two people who come to the meetings, about two hours each.</li>
            <li>Ten minutes before each meeting to say where you are and what comes next. It stays yours.</li>
            <li>When something has changed, and only if you wish, a case study: named or anonymous.</li>
          </ul>
          <p>
            It costs nothing, and you can leave at any time and take everything with you. Reading the hub
            needs no account at all: <a href="/where-we-are">search by where you are</a>.
          </p>
          <h2 id="register">Register your interest</h2>
          {form}
        </div>
      </div>
    </>
  )
}
