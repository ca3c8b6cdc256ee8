import { documentUrl } from '@/lib/document-url'
import type { Meeting } from '@/payload-types'
import type { SearchHit } from '@/search/port'
import { Card, CardList } from '@/ui/card'
import { Day } from '@/ui/date'
import { MeetingItem } from '@/ui/meeting-item'
import type { ReviewedDocument } from './model'

interface NewestProps {
  hits: SearchHit[]
  typeNames: Record<string, string>
}

export function Newest({ hits, typeNames }: NewestProps) {
  if (hits.length === 0) return <p>Nothing has been published yet.</p>
  return (
    <CardList>
      {hits.map((hit) => (
        <Card key={hit.id} title={hit.title} href={hit.url} kicker={typeNames[hit.type]} why={undefined}>
          <p>{hit.outcome || hit.summary}</p>
        </Card>
      ))}
    </CardList>
  )
}

export function Reviewed({ docs }: { docs: ReviewedDocument[] }) {
  return (
    <ul className="hub-plain-list hub-dated">
      {docs.map(({ id, type, title, slug, reviewedAt }) => (
        <li key={id}>
          <a href={documentUrl(type, slug ?? '')}>{title}</a>
          <span>
            Reviewed on <Day iso={reviewedAt} />
          </span>
        </li>
      ))}
    </ul>
  )
}

export function NextMeeting({ meeting }: { meeting: Meeting | null }) {
  return (
    <>
      {meeting ? <MeetingItem meeting={meeting} /> : <p>The next date is not set yet.</p>}
      <p className="hub-more">
        <a href="/community">The community of practice</a>
      </p>
    </>
  )
}
