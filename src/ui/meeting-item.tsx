import { documentUrl } from '@/lib/document-url'
import { calendarLeaf, formatMeetingTime } from '@/lib/format-date'
import { labelOf, MEETING_FORMATS } from '@/lib/vocabulary'

interface MeetingItemProps {
  meeting: {
    title: string
    slug?: string | null
    startsAt: string
    endsAt?: string | null
    timeZone?: string | null
    theme?: string | null
    format?: string | null
    place?: string | null
  }
  level?: 2 | 3
  /** Where it leads, when that is not its public page. */
  href?: string
}

/** Held online only, a meeting has no other place to name. */
function whereOf(format?: string | null, place?: string | null): string {
  const how = format ? labelOf(MEETING_FORMATS, format) : undefined
  return [how, format === 'online' ? undefined : place].filter(Boolean).join(' · ')
}

/** A meeting in a list: a leaf of the calendar, its theme, when and how. */
export function MeetingItem({ meeting, level = 3, href }: MeetingItemProps) {
  const { title, slug, startsAt, endsAt, timeZone, theme, format, place } = meeting
  const leaf = calendarLeaf(startsAt)
  const Heading = `h${level}` as const
  return (
    <div className="hub-meeting">
      {leaf && (
        <div className="hub-meeting__day" aria-hidden="true">
          <b>{leaf.day}</b>
          {leaf.month}
        </div>
      )}
      <div>
        <Heading className="hub-item__title">
          <a href={href ?? documentUrl('meetings', slug ?? '')}>{title}</a>
        </Heading>
        {theme && <p>{theme}</p>}
        <p className="hub-meta">
          <time dateTime={startsAt}>{formatMeetingTime(startsAt, endsAt, timeZone ?? undefined)}</time>
          <span>{whereOf(format, place)}</span>
        </p>
      </div>
    </div>
  )
}
