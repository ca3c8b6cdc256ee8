import { answersIn } from '@/community/answers'
import { type OpenShareLink, openShareLink } from '@/community/sharing/by-link/open-share-link'
import { shareQuestions } from '@/community/sharing/questions'
import { shareState } from '@/community/sharing/share-state'
import { topicOptions } from '@/community/sharing/shares'
import { LinkPage } from '@/features/sharing/link-page'
import { ToldAnswers } from '@/features/sharing/told-answers'
import { SitePage } from '@/features/site/site-page'
import { formatDate } from '@/lib/format-date'
import { ActionForm } from '@/ui/form/action-form'
import { PRIVATE_PAGE } from '../../private-page'
import { decline, send } from './actions'
import { declined, ended } from './ended'

export const dynamic = 'force-dynamic'
export const metadata = { ...PRIVATE_PAGE, title: 'Share your practice' }

async function SentPage({ opened: { payload, share } }: { opened: OpenShareLink }) {
  const state = share && (await shareState({ payload }, share))
  return (
    <LinkPage title="Thank you" lead="What you told is with the community’s staff, as a draft.">
      <p>
        {state?.words} They write to you before anything is published: you read the text, and you agree, ask
        for changes or say no. This link takes nothing more.{' '}
        {state?.address && <a href={state.address}>Read it</a>}
      </p>
    </LinkPage>
  )
}

function Intro({ opened: { link, organisation, share }, base }: { opened: OpenShareLink; base: string }) {
  return (
    <div>
      <ul>
        <li>
          You need no account. Everything is kept as you go, and this address leads back to it until{' '}
          {formatDate(link.expiresAt ?? '')}.
        </li>
        <li>
          Whoever has the address can read and change it, and so can the representatives of{' '}
          {organisation.title} if it is a member. Staff see it when you send it.
        </li>
        <li>Nothing is published before you have read it and agreed. It can be told without your name.</li>
      </ul>
      {!share && (
        <p className="hub-more">
          <a className="ds_button" href={`${base}/title`}>
            Begin
          </a>
        </p>
      )}
    </div>
  )
}

function Decline({ token, isBegun }: { token: string; isBegun: boolean }) {
  return (
    <details className="hub-aside-way">
      <summary>We would rather not tell anything</summary>
      <ActionForm
        action={decline.bind(null, token)}
        label="End this link"
        fields={[]}
        buttons={[
          { label: isBegun ? 'End the link and delete what was typed' : 'End the link', isSecondary: true },
        ]}
      />
    </details>
  )
}

async function OpenPage({ opened, token }: { opened: OpenShareLink; token: string }) {
  const base = `/share-your-practice/${token}`
  const answers = answersIn(opened.share?.answers)
  return (
    <LinkPage
      title="Share your practice"
      lead={`Twelve short questions about what ${opened.organisation.title} tried. What did not work is as welcome as what did.`}
    >
      <Intro opened={opened} base={base} />
      {opened.share && (
        <>
          <ToldAnswers questions={shareQuestions(await topicOptions())} answers={answers} changeAt={base} />
          <ActionForm
            action={send.bind(null, token)}
            label="Send"
            fields={[]}
            buttons={[{ label: 'Send it to the staff' }]}
          >
            <p>Once sent, it is a draft with the staff, and nothing more can be changed here.</p>
          </ActionForm>
        </>
      )}
      <Decline token={token} isBegun={Boolean(opened.share)} />
    </LinkPage>
  )
}

export default async function ShareByLinkRoute({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  if (token === 'declined') return declined()
  const opened = await openShareLink(token)
  if (!opened) return ended()
  return (
    <SitePage withoutSearch>
      {opened.isUsed ? <SentPage opened={opened} /> : <OpenPage opened={opened} token={token} />}
    </SitePage>
  )
}
