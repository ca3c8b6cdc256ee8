import type { Metadata } from 'next'
import { ANSWER_FIELDS } from '@/community/meetings/answer-fields'
import { carriedFields, openActions } from '@/community/meetings/carry-action'
import { answersOf, meetingFor } from '@/community/meetings/meetings'
import { stepsToBring } from '@/community/open-step'
import { stepsOf } from '@/community/records'
import { AccountPage } from '@/features/account/account-page'
import { MeetingAfter } from '@/features/account/meeting-after'
import { Joining, MeetingBefore } from '@/features/account/meeting-before'
import { SitePage } from '@/features/site/site-page'
import { formatMeetingTime } from '@/lib/format-date'
import { endOf } from '@/lib/meeting-times'
import type { Meeting, MeetingAnswer, Step } from '@/payload-types'
import { ActionForm } from '@/ui/form/action-form'
import { missingPage } from '../../../not-here'
import { slugParam } from '../../../slug-param'
import { start } from '../../actions'
import { currentMember, memberOrSent } from '../../who'
import { answerForm, carryForm } from '../actions'

interface Props {
  params: Promise<{ slug: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const member = await currentMember()
  const meeting = member && (await meetingFor(member, slugParam((await params).slug)))
  return { title: meeting?.title ?? 'A meeting' }
}

/** Undefined without a session: what was typed comes back, and of the meeting nothing is shown. */
async function read(slug: string) {
  const member = await memberOrSent()
  const meeting = member && (await meetingFor(member, slug))
  if (!member || !meeting) return { isMissing: member !== undefined }
  const [steps, answers] = await Promise.all([stepsOf(member), answersOf(member)])
  const isComing = endOf(meeting) > new Date()
  return { meeting, steps, said: answers.get(meeting.id), isComing }
}

function Answer({ meeting, said }: { meeting?: Meeting; said?: MeetingAnswer }) {
  return (
    <ActionForm
      action={answerForm}
      label="Do you come?"
      fields={ANSWER_FIELDS}
      values={{ meeting: meeting?.id, answer: said?.answer, accessNeeds: said?.accessNeeds ?? '' }}
      buttons={[{ label: said ? 'Change my answer' : 'Send my answer' }]}
    />
  )
}

function Actions({ meeting, steps }: { meeting?: Meeting; steps: Step[] }) {
  const actions = meeting ? openActions(meeting, steps) : []
  if (meeting && actions.length === 0) return null
  return (
    <section aria-labelledby="actions">
      <h2 className="hub-h2" id="actions">
        Make an action our step
      </h2>
      <ActionForm
        action={carryForm}
        label="Make an action our step"
        fields={carriedFields(actions)}
        values={{ meeting: meeting?.id }}
        buttons={[{ label: 'Add it to our steps', isSecondary: true }]}
      />
    </section>
  )
}

export default async function MemberMeetingRoute({ params }: Props) {
  const { meeting, steps = [], said, isComing = true, isMissing } = await read(slugParam((await params).slug))
  if (isMissing) return missingPage()
  return (
    <SitePage>
      <AccountPage
        title={meeting?.title ?? 'A meeting'}
        lead={meeting && formatMeetingTime(meeting.startsAt, meeting.endsAt, meeting.timeZone ?? undefined)}
        within={{ label: 'Meetings', href: '/account/meetings' }}
        current="/account/meetings"
      >
        {isComing && (
          <div className="hub-ask">
            {meeting && <Joining meeting={meeting} />}
            <div className="hub-ask__form hub-stack">
              <Answer meeting={meeting} said={said} />
              {meeting && (
                <MeetingBefore meeting={meeting} steps={stepsToBring(steps, new Date())} begin={start} />
              )}
            </div>
          </div>
        )}
        {meeting && !isComing && <MeetingAfter meeting={meeting} />}
        <Actions meeting={meeting} steps={steps} />
      </AccountPage>
    </SitePage>
  )
}
