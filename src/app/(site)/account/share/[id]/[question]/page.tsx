import type { Metadata } from 'next'
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

interface Props {
  params: Promise<{ id: string; question: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { question: key } = await params
  return {
    title: `${shareQuestions().find((one) => one.key === key)?.title ?? 'A question'} – Share your practice`,
  }
}

export default async function ShareQuestionRoute({ params }: Props) {
  const { id, question: key } = await params
  const questions = shareQuestions(await topicOptions())
  const at = questions.findIndex((one) => one.key === key)
  const question = questions[at]
  const member = await memberOrSent()
  const share = member && (await shareAt(member, id))
  if (!question || (member && (!share || share.sentAt))) return missingPage()
  const { sector, size } = member?.organisation ?? {}
  const example = member && question.example && (await exampleFor(question.example, { sector, size }))
  return (
    <SitePage withoutSearch>
      <AccountPage
        title={question.title}
        lead={question.lead}
        within={{ label: 'Share your practice', href: '/account/share' }}
        current="/account/share"
        isQuestion
      >
        <QuestionPage
          base={`/account/share/${id}`}
          questions={questions}
          at={at}
          form={questionForm(question, answersIn(share?.answers), id)}
          action={tell}
          aside={example && <HowOthersPutIt example={example} />}
        />
      </AccountPage>
    </SitePage>
  )
}
