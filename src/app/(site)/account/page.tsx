import { answersIn } from '@/community/answers'
import { happenedIn } from '@/community/change/timeline'
import { answersOf, meetingsFor } from '@/community/meetings/meetings'
import type { Member } from '@/community/member'
import { indicatorsOf, stepsOf } from '@/community/records'
import { reflectionsOf } from '@/community/reflection/reflections'
import { standingFrom } from '@/community/reflection/standing'
import { sharesOf } from '@/community/sharing/shares'
import { whatWaits } from '@/community/what-waits'
import { AccountPage } from '@/features/account/account-page'
import { type Done, DoneNote } from '@/features/account/done-note'
import { Examples } from '@/features/account/examples'
import { LastSigns } from '@/features/account/last-signs'
import { WaitingList } from '@/features/account/waiting-list'
import { SitePage } from '@/features/site/site-page'
import { rankByStanding } from '@/practice/rank'
import { readPractices } from '@/practice/read-practices'
import { ActionForm } from '@/ui/form/action-form'
import { start } from './actions'
import { signMemberOut } from './session-actions'
import { requireMember } from './who'

export const metadata = { title: 'Our account' }

async function read(member: Member) {
  const [reflections, steps, indicators, meetings, answers, shares, practices] = await Promise.all([
    reflectionsOf(member),
    stepsOf(member),
    indicatorsOf(member),
    meetingsFor(member),
    answersOf(member),
    sharesOf(member),
    readPractices(),
  ])
  const standing = standingFrom(answersIn(reflections[0]?.answers), member.organisation)
  return {
    isOpen: reflections.some(({ finishedAt }) => !finishedAt),
    waiting: whatWaits({ reflections, steps, meetings, answers, shares, now: new Date() }),
    signs: happenedIn({ indicators, steps: [], reflections: [] }).slice(0, 3),
    ranked: rankByStanding(practices, standing, 3),
  }
}

export default async function AccountRoute({ searchParams }: { searchParams: Done }) {
  const member = await requireMember()
  const { isOpen, waiting, signs, ranked } = await read(member)
  return (
    <SitePage>
      <AccountPage
        title={member.organisation.title}
        lead="Your own place: nobody outside your organisation sees what you write here."
        current="/account"
      >
        <DoneNote done={searchParams} />
        <div className="hub-split">
          <section aria-labelledby="waits">
            <h2 className="hub-h2" id="waits">
              What comes next
            </h2>
            <WaitingList waiting={waiting} />
          </section>
          <section className="hub-glance" aria-labelledby="reflect">
            <h2 id="reflect">Ten honest minutes</h2>
            <p>Where you are, where you want to be, and the next step. Everything is kept as you go.</p>
            <ActionForm
              action={start}
              fields={[]}
              buttons={[{ label: isOpen ? 'Go on with it' : 'Begin a reflection' }]}
            />
          </section>
        </div>
        <LastSigns signs={signs} />
        <Examples title="Of most use to you next" ranked={ranked} isMain />
        <section className="hub-account__foot" aria-label="Your own sign-in">
          <p>
            Signed in as {member.name}. <a href="/account/your-sign-in">Your sign-in</a> ·{' '}
            <a href="/account/mail">Which mail you get</a>
          </p>
          <ActionForm
            action={signMemberOut}
            fields={[]}
            buttons={[{ label: 'Sign out', isSecondary: true }]}
          />
        </section>
      </AccountPage>
    </SitePage>
  )
}
