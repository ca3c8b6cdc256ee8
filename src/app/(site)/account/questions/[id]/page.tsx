import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { ANSWER_FIELDS } from '@/community/questions/question-fields'
import { questionFor } from '@/community/questions/read'
import { AccountPage } from '@/features/account/account-page'
import { Words } from '@/features/account/question'
import { SitePage } from '@/features/site/site-page'
import { BARRIERS, labelOf, STANDARDS } from '@/lib/vocabulary'
import { ActionForm } from '@/ui/form/action-form'
import { missingPage } from '../../../not-here'
import { currentMember, memberOrSent } from '../../who'
import { answerForm } from '../actions'

interface Props {
  params: Promise<{ id: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const member = await currentMember()
  const question = member && (await questionFor(member, (await params).id))
  return { title: question ? `${question.title} – Questions` : 'A question' }
}

export default async function QuestionRoute({ params }: Props) {
  const { id } = await params
  const member = await memberOrSent()
  const question = member && (await questionFor(member, id))
  if (member && !question) return missingPage()
  const about = [
    question?.standard && labelOf(STANDARDS, question.standard),
    question?.barrier && labelOf(BARRIERS, question.barrier),
  ].filter(Boolean)
  return (
    <SitePage>
      <AccountPage
        title={question?.title ?? 'A question'}
        lead={about.join(' · ')}
        within={{ label: 'Questions', href: '/account/questions' }}
        current="/account/questions"
      >
        {question && <Words {...question} words={question.details} />}
        {question && (
          <section aria-labelledby="answers">
            <h2 className="hub-h2" id="answers">
              Answers
            </h2>
            {question.answers.length === 0 && <p>Nobody has answered yet.</p>}
            {question.answers.map((answer) => (
              <Words key={answer.id} {...answer} />
            ))}
          </section>
        )}
        <section aria-labelledby="yours">
          <h2 className="hub-h2" id="yours">
            What do you know?
          </h2>
          <ActionForm
            action={answerForm}
            fields={ANSWER_FIELDS}
            values={{ question: id, once: randomUUID() }}
            buttons={[{ label: 'Answer' }]}
          />
        </section>
      </AccountPage>
    </SitePage>
  )
}
