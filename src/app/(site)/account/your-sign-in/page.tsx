import { firstPage } from '@/accounts/first-page'
import { ownSessions } from '@/accounts/own-sessions'
import { CodeForm } from '@/features/account/code-form'
import { OwnSessions } from '@/features/account/own-sessions'
import { SitePage } from '@/features/site/site-page'
import { formatDate } from '@/lib/format-date'
import { ActionForm } from '@/ui/form/action-form'
import { Note } from '@/ui/note'
import { PlainPage } from '@/ui/plain-page'
import { beginCode, endSession, removeCode, renewCodes, signOutEverywhere } from './actions'
import { requireSignedIn } from './who-signed'

export const metadata = { title: 'Your sign-in' }

const APP = 'From the app, or one of your recovery codes.'

function CodeIsOn({ since }: { since: string }) {
  return (
    <>
      <p>On since {formatDate(since)}. After your password the hub asks for a code from your app.</p>
      <CodeForm
        action={renewCodes}
        name="renew"
        label="A code, for new recovery codes"
        hint={APP}
        button="Make new recovery codes"
      />
      <CodeForm
        action={removeCode}
        name="remove"
        label="A code, to stop asking for one"
        hint={APP}
        button="Stop asking for a code"
        isSecondary
      />
    </>
  )
}

function CodeIsOff({ isDue }: { isDue: boolean }) {
  return (
    <>
      {isDue && (
        <Note title="You need this before you can go on" tone="caution">
          <p>This hub asks its administrators for a code as well. It takes two minutes.</p>
        </Note>
      )}
      <p>
        Somebody who learns your password still cannot sign in without the code. You need an app on your phone
        that shows codes; many are free.
      </p>
      <ActionForm action={beginCode} fields={[]} buttons={[{ label: 'Set up a code' }]} />
    </>
  )
}

export default async function YourSignInRoute() {
  const signed = await requireSignedIn()
  const { secondFactorSince, secondFactorDue, role, email } = signed.user
  return (
    <SitePage>
      <PlainPage
        title="Your sign-in"
        lead={`You are signed in as ${email}.`}
        trail={[{ label: 'Your sign-in' }]}
      >
        {!secondFactorDue && (
          <p>
            <a href={firstPage(signed.user)}>Back to {role === 'member' ? 'our account' : 'the admin'}</a>
            {' · '}
            <a href="/account/new-password">Change my password</a>
          </p>
        )}
        <h2 className="hub-h2">A code besides the password</h2>
        {secondFactorSince ? (
          <CodeIsOn since={secondFactorSince} />
        ) : (
          <CodeIsOff isDue={secondFactorDue === true} />
        )}
        <OwnSessions sessions={await ownSessions(signed)} end={endSession} endAll={signOutEverywhere} />
      </PlainPage>
    </SitePage>
  )
}
