import { answersIn } from '@/community/answers'
import { exampleFor } from '@/community/sharing/example'
import { questionForm } from '@/community/sharing/question-form'
import { shareQuestions } from '@/community/sharing/questions'
import { shareAt, topicOptions } from '@/community/sharing/shares'
import { AccountPage } from '@/features/account/account-page'
import { HowOthersPutIt } from '@/features/sharing/how-others-put-it'
import { QuestionPage } from '@/features/sharing/question-page'
import { SitePage } from '@/features/site/site-page'
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
  const question = questions[at]
  const member = await memberOrSent()
  const share = member && (await shareAt(member, id))
  if (!question || (member && (!share || share.sentAt))) return missingPage()
  const example = member && question.example && (await exampleFor(question.example, member.organisation))
  return (
    <SitePage>
      <AccountPage
        title={question.title}
        lead={question.lead}
        current="/account/share"
        aside={example && <HowOthersPutIt example={example} />}
      >
        <QuestionPage
          base={`/account/share/${id}`}
          questions={questions}
          at={at}
          form={questionForm(question, answersIn(share?.answers), id)}
          action={tell}
        />
      </AccountPage>
    </SitePage>
  )
}
