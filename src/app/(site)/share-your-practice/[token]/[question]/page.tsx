import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { answersIn } from '@/community/answers'
import { openShareLink } from '@/community/sharing/by-link/open-share-link'
import { exampleFor } from '@/community/sharing/example'
import { questionForm } from '@/community/sharing/question-form'
import { shareQuestions } from '@/community/sharing/questions'
import { topicOptions } from '@/community/sharing/shares'
import { HowOthersPutIt } from '@/features/sharing/how-others-put-it'
import { LinkPage } from '@/features/sharing/link-page'
import { QuestionPage } from '@/features/sharing/question-page'
import { SitePage } from '@/features/site/site-page'
import { isSent } from '../../../account/who'
import { PRIVATE_PAGE } from '../../../private-page'
import { tell } from '../actions'
import { ended } from '../ended'

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { question: key } = await params
  const title = shareQuestions().find((one) => one.key === key)?.title ?? 'A question'
  return { ...PRIVATE_PAGE, title: `${title} – Share your practice` }
}

interface Props {
  params: Promise<{ token: string; question: string }>
}

export default async function QuestionByLinkRoute({ params }: Props) {
  const { token, question: key } = await params
  const questions = shareQuestions(await topicOptions())
  const at = questions.findIndex((one) => one.key === key)
  const question = questions[at]
  const opened = await openShareLink(token)
  const base = `/share-your-practice/${token}`
  // What was sent on a link that has ended meanwhile stands in its form again.
  const isTyped = await isSent()
  if (!opened && !(isTyped && question)) return ended()
  if (!question || (opened?.isUsed && !isTyped)) return redirect(base)
  const { sector, size } = opened?.organisation ?? {}
  const example = opened && question.example && (await exampleFor(question.example, { sector, size }))
  return (
    <SitePage withoutSearch>
      <LinkPage title={question.title} lead={question.lead}>
        <QuestionPage
          base={base}
          questions={questions}
          at={at}
          form={questionForm(question, answersIn(opened?.share?.answers), opened?.link.id ?? '')}
          action={tell.bind(null, token)}
          aside={example && <HowOthersPutIt example={example} />}
        />
      </LinkPage>
    </SitePage>
  )
}
