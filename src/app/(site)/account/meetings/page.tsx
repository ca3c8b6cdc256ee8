import { answersOf, meetingsFor } from '@/community/meetings/meetings'
import { AccountPage } from '@/features/account/account-page'
import { type Done, DoneNote } from '@/features/account/done-note'
import { MeetingList } from '@/features/account/meeting-list'
import { SitePage } from '@/features/site/site-page'
import { splitByTime } from '@/lib/meeting-times'
import { requireMember } from '../who'

export const metadata = { title: 'Meetings' }

export default async function MeetingsRoute({ searchParams }: { searchParams: Done }) {
  const member = await requireMember()
  const [meetings, answers] = await Promise.all([meetingsFor(member), answersOf(member)])
  const { coming, held } = splitByTime(meetings, new Date())
  return (
    <SitePage>
      <AccountPage
        title="Meetings"
        lead="Say whether you come, bring last time’s steps, and take home the next one."
        current="/account/meetings"
      >
        <DoneNote done={searchParams} />
        <section aria-labelledby="coming">
          <h2 className="hub-h2" id="coming">
            To come
          </h2>
          {coming.length > 0 ? (
            <MeetingList meetings={coming} answers={answers} />
          ) : (
            <p>The next date is not set yet. You get a mail when it is near.</p>
          )}
          <p>
            <a href="/account/mail">Choose which mail you get</a>
          </p>
        </section>
        <section aria-labelledby="held">
          <h2 className="hub-h2" id="held">
            Held
          </h2>
          {held.length > 0 ? <MeetingList meetings={held} /> : <p>No meeting has been held yet.</p>}
        </section>
      </AccountPage>
    </SitePage>
  )
}
