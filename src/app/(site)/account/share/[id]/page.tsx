import { answersIn } from '@/community/answers'
import { shareQuestions } from '@/community/sharing/questions'
import { type ShareState, shareState } from '@/community/sharing/share-state'
import { shareAt, topicOptions } from '@/community/sharing/shares'
import { AccountPage } from '@/features/account/account-page'
import { ToldAnswers } from '@/features/sharing/told-answers'
import { SitePage } from '@/features/site/site-page'
import { ActionForm } from '@/ui/form/action-form'
import { missingPage } from '../../../not-here'
import { drop, readAndAnswer, send } from '../../share-actions'
import { memberOrSent } from '../../who'

export const metadata = { title: 'What we share' }

const SHARE = [{ kind: 'hidden' as const, name: 'share' }]
const SIGN_OFF = {
  answer: 'Read the text and answer',
  withdraw: 'Take our consent back',
  nothing: undefined,
}

function SentOne({ id, state }: { id: string; state: ShareState }) {
  const label = SIGN_OFF[state.signOff]
  return (
    <section aria-labelledby="state">
      <h2 className="hub-h2" id="state">
        Where it is
      </h2>
      <p>
        {state.words} {state.address && <a href={state.address}>Read it</a>}
      </p>
      {label && (
        <ActionForm
          action={readAndAnswer}
          fields={SHARE}
          values={{ share: id }}
          buttons={[{ label, isSecondary: state.signOff === 'withdraw' }]}
        />
      )}
    </section>
  )
}

function UnsentOne({ id }: { id: string }) {
  return (
    <>
      <ActionForm
        action={send}
        label="Send"
        fields={SHARE}
        values={{ share: id }}
        buttons={[{ label: 'Send it to the staff' }]}
      >
        <p>
          Staff get it as a draft, with the signs of change that you began with and the steps and meetings
          that they are linked to. They ask you to read the text before it is published.
        </p>
      </ActionForm>
      <ActionForm
        action={drop}
        label="Delete"
        fields={SHARE}
        values={{ share: id }}
        buttons={[{ label: 'Delete it', isSecondary: true }]}
      />
    </>
  )
}

export default async function ShareRoute({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const member = await memberOrSent()
  const share = member && (await shareAt(member, id))
  if (member && !share) return missingPage()
  const state = share && (await shareState(member, share))
  const answers = answersIn(share?.answers)
  return (
    <SitePage>
      <AccountPage
        title="What we share"
        lead={answers.title?.value[0]}
        within={{ label: 'Share your practice', href: '/account/share' }}
        current="/account/share"
      >
        {share?.sentAt && state && <SentOne id={id} state={state} />}
        <ToldAnswers
          questions={shareQuestions(await topicOptions())}
          answers={answers}
          changeAt={share?.sentAt ? undefined : `/account/share/${id}`}
        />
        {!share?.sentAt && <UnsentOne id={id} />}
      </AccountPage>
    </SitePage>
  )
}
