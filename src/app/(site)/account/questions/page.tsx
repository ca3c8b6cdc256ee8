import { questionsFor } from '@/community/questions/read'
import { AccountPage } from '@/features/account/account-page'
import { QuestionItem } from '@/features/account/question'
import { SitePage } from '@/features/site/site-page'
import { requireMember } from '../who'

export const metadata = { title: 'Questions' }

export default async function QuestionsRoute({ searchParams }: { searchParams: Promise<{ page?: string }> }) {
  const { page: asked } = await searchParams
  const page = /^\d{1,4}$/.test(asked ?? '') ? Math.max(1, Number(asked)) : 1
  const { questions, pages } = await questionsFor(await requireMember(), page)
  return (
    <SitePage>
      <AccountPage
        title="Questions"
        lead="Ask what somebody in the community may have tried. Members alone read this."
        current="/account/questions"
      >
        <p>
          <a className="ds_button" href="/account/questions/ask">
            Ask a question
          </a>
        </p>
        {questions.length === 0 && <p>Nobody has asked yet. Be the first.</p>}
        <ul className="hub-plain-list">
          {questions.map((question) => (
            <QuestionItem key={question.id} question={question} />
          ))}
        </ul>
        <p>
          {page > 1 && <a href={`/account/questions?page=${page - 1}`}>Newer</a>}{' '}
          {page < pages && <a href={`/account/questions?page=${page + 1}`}>Older</a>}
        </p>
        <p>
          <a href="/account/mail">How often you get a mail about this</a>
        </p>
      </AccountPage>
    </SitePage>
  )
}
