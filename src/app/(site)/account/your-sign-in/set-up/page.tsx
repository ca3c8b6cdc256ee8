import { redirect } from 'next/navigation'
import { OWN_SIGN_IN } from '@/accounts/first-page'
import { ownSetUp } from '@/accounts/second-factor/own-code'
import { CodeForm } from '@/features/account/code-form'
import { SitePage } from '@/features/site/site-page'
import { PlainPage } from '@/ui/plain-page'
import { isSent } from '../../who'
import { confirmSetUp } from '../actions'
import { requireSignedIn } from '../who-signed'

export const metadata = { title: 'Set up your code' }

type SetUp = NonNullable<Awaited<ReturnType<typeof ownSetUp>>>

function ForTheApp({ picture, key }: SetUp) {
  return (
    <>
      <p>Open the app on your phone, choose to add an account, and point the phone at this picture.</p>
      {/* biome-ignore lint/performance/noImgElement: drawn here, and fetched from nowhere */}
      <img
        className="hub-qr"
        src={`data:image/svg+xml,${encodeURIComponent(picture)}`}
        alt="For the app: the same as the key below"
        width="224"
        height="224"
      />
      <p>
        Or type this key into the app: <span className="hub-key">{key.match(/.{1,4}/g)?.join(' ')}</span>
      </p>
    </>
  )
}

export default async function SetUpRoute() {
  const setUp = await ownSetUp(await requireSignedIn())
  if (!setUp && !(await isSent())) redirect(OWN_SIGN_IN)
  return (
    <SitePage withoutSearch>
      <PlainPage
        title="Set up your code"
        lead={setUp ? 'Nothing is asked for until a code from the app has worked here.' : undefined}
        trail={[{ label: 'Your sign-in', href: '/account/your-sign-in' }, { label: 'Set up your code' }]}
      >
        {setUp && ForTheApp(setUp)}
        <CodeForm
          action={confirmSetUp}
          name="code"
          label="The code that the app shows now"
          hint="Six digits. The app shows new ones every half minute."
          button="Ask for a code from now on"
        />
      </PlainPage>
    </SitePage>
  )
}
