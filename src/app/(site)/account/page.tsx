import { answersIn } from '@/community/answers'
import { reflectionsOf } from '@/community/reflection/reflections'
import { standingFrom } from '@/community/reflection/standing'
import { AccountPage } from '@/features/account/account-page'
import { Examples } from '@/features/account/examples'
import { SitePage } from '@/features/site/site-page'
import { formatDate } from '@/lib/format-date'
import { rankByStanding } from '@/practice/rank'
import { readPractices } from '@/practice/read-practices'
import { ActionForm } from '@/ui/form/action-form'
import { start } from './actions'
import { signMemberOut } from './session-actions'
import { requireMember } from './who'

export const metadata = { title: 'Our account' }

export default async function AccountRoute() {
  const member = await requireMember()
  const [last] = await reflectionsOf(member)
  const standing = standingFrom(answersIn(last?.answers), member.organisation)
  const ranked = rankByStanding(await readPractices(), standing, 3)
  return (
    <SitePage>
      <AccountPage
        title={member.organisation.title}
        lead="Your own place: nobody outside your organisation sees what you write here."
        current="/account"
      >
        <section aria-labelledby="reflect">
          <h2 className="hub-h2" id="reflect">
            Ten honest minutes
          </h2>
          <p>
            {last
              ? `Your last reflection began on ${formatDate(last.startedAt)}${last.finishedAt ? '.' : ' and is not finished. Everything is kept.'}`
              : 'Where you are, where you want to be, and the next step. Everything is kept as you go.'}
          </p>
          <ActionForm
            action={start}
            fields={[]}
            buttons={[{ label: last && !last.finishedAt ? 'Go on with it' : 'Begin a reflection' }]}
          />
        </section>
        <Examples title="Of most use to you next" ranked={ranked} />
        <p>
          <a href="/account/mail">Which mail you get</a> ·{' '}
          <a href="/account/your-sign-in">Your sign-in: your password, a code, and where you are signed in</a>
        </p>
        <ActionForm action={signMemberOut} fields={[]} buttons={[{ label: 'Sign out', isSecondary: true }]} />
      </AccountPage>
    </SitePage>
  )
}
