import type { ReactNode } from 'react'
import type { PublicFigures } from '@/evaluation/public-figures'
import type { Meeting } from '@/payload-types'
import { Band } from '@/ui/band'
import { MeetingItem } from '@/ui/meeting-item'
import { Reported } from './reported'

interface CommunityPageProps {
  coming: Meeting[]
  held: Meeting[]
  /** Undefined while too few employers have noted anything. */
  reported: PublicFigures | undefined
}

function Meetings({ meetings }: { meetings: Meeting[] }) {
  return (
    <ul className="hub-plain-list">
      {meetings.map((meeting) => (
        <li className="hub-item" key={meeting.id}>
          <MeetingItem meeting={meeting} />
        </li>
      ))}
    </ul>
  )
}

function Block({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 className="hub-h2" id={id}>
        {title}
      </h2>
      {children}
    </section>
  )
}

const METHOD = [
  { name: 'Discover', what: 'We start from what already works, however small.' },
  { name: 'Dream', what: 'We say what it would look like if it were usual.' },
  { name: 'Design', what: 'We plan the next steps together, with who and by when.' },
  { name: 'Destiny', what: 'We do it, and come back to tell what happened.' },
]

export function CommunityPage({ coming, held, reported }: CommunityPageProps) {
  return (
    <>
      <Band
        title="Community of practice"
        lead="Employers from all sectors meet to tell each other what they have tried, and leave with a next step."
        trail={[{ label: 'Community' }]}
      />
      <div className="ds_wrapper hub-section hub-split">
        <div className="hub-stack">
          <Block id="coming" title="Next meetings">
            {coming.length > 0 ? <Meetings meetings={coming} /> : <p>The next date is not set yet.</p>}
            <p className="hub-more">
              <a href="/community/meetings.ics">Add the meetings to your calendar</a>
            </p>
          </Block>
          {reported && reported.figures.length > 0 && <Reported {...reported} />}
          <Block id="held" title="Earlier meetings">
            {held.length > 0 ? <Meetings meetings={held} /> : <p>No meeting has been written up yet.</p>}
          </Block>
        </div>
        <aside className="hub-glance" aria-labelledby="method">
          <h2 id="method">How we work</h2>
          <p>Our method is appreciative inquiry: we ask what gives life to change, and build on it.</p>
          <dl>
            {METHOD.map(({ name, what }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
          <p className="hub-more">
            <a href="/get-involved">Join the community</a>
          </p>
        </aside>
      </div>
    </>
  )
}
