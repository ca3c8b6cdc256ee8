import { answersIn } from '@/community/answers'
import { exampleFor } from '@/community/sharing/example'
import { shareQuestions } from '@/community/sharing/questions'
import { shareAt, topicOptions } from '@/community/sharing/shares'
import { AccountPage } from '@/features/account/account-page'
import { HowOthersPutIt } from '@/features/account/how-others-put-it'
import { SitePage } from '@/features/site/site-page'
import { ActionForm } from '@/ui/form/action-form'
import { missingPage } from '../../../../not-here'
import { tell } from '../../../share-actions'
import { memberOrSent } from '../../../who'

export const metadata = { title: 'Share your practice' }

interface Props {
  params: Promise<{ id: string; question: string }>
}

export default async function ShareQuestionRoute({ params }: Props) {
  const { id, question: key } = await params
  const questions = shareQuestions(await topicOptions())
  const at = questions.findIndex((one) => one.key === key)
  const [question, before] = [questions[at], questions[at - 1]]
  const member = await memberOrSent()
  const share = member && (await shareAt(member, id))
  if (!question || (member && (!share || share.sentAt))) return missingPage()
  const answers = answersIn(share?.answers)
  const names = question.fields.map(({ name }) => name)
  const hidden = ['share', 'question', ...names.map((name) => `seen-${name}`)]
  const values = {
    ...Object.fromEntries(names.map((name) => [name, answers[name]?.value ?? []])),
    ...Object.fromEntries(names.map((name) => [`seen-${name}`, String(answers[name]?.revision ?? 0)])),
    share: id,
    question: key,
  }
  const example = member && question.example && (await exampleFor(question.example, member.organisation))
  return (
    <SitePage>
      <AccountPage
        title={question.title}
        lead={question.lead}
        current="/account/share"
        aside={example && <HowOthersPutIt example={example} />}
      >
        <p>
          Question {at + 1} of {questions.length}
        </p>
        <ActionForm
          action={tell}
          fields={[...question.fields, ...hidden.map((name) => ({ kind: 'hidden' as const, name }))]}
          values={values}
          buttons={[
            { label: 'Save and go on' },
            { label: 'Save for later', value: 'later', isSecondary: true },
          ]}
        />
        <p>
          {before && <a href={`/account/share/${id}/${before.key}`}>Back: {before.title}</a>}
          {before && ' · '}
          <a href={`/account/share/${id}`}>All answers so far</a>
        </p>
      </AccountPage>
    </SitePage>
  )
}
