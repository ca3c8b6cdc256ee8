import { labelOf, MEETING_ANSWERS } from '@/lib/vocabulary'
import type { Meeting, MeetingAnswer } from '@/payload-types'
import { MeetingItem } from '@/ui/meeting-item'

interface MeetingListProps {
  meetings: Meeting[]
  /** What the member said, by meeting; left out when nothing can be said any more. */
  answers?: Map<string, MeetingAnswer>
}

/** Meetings as a member sees them, each leading to its page in the account. */
export function MeetingList({ meetings, answers }: MeetingListProps) {
  const said = (id: string) => {
    const answer = answers?.get(id)?.answer
    return answer ? labelOf(MEETING_ANSWERS, answer) : 'You have not answered yet'
  }
  return (
    <ul className="hub-plain-list">
      {meetings.map((meeting) => (
        <li className="hub-item" key={meeting.id}>
          <MeetingItem meeting={meeting} href={`/account/meetings/${meeting.slug}`} />
          {answers && <p className="hub-meta">{said(meeting.id)}</p>}
        </li>
      ))}
    </ul>
  )
}
