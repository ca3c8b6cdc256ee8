import { answersIn } from '@/community/answers'
import { QUESTIONS, questionAt, questionBefore } from '@/community/reflection/questions'
import { reflectionAt } from '@/community/reflection/reflections'
import { AccountPage } from '@/features/account/account-page'
import { Examples } from '@/features/account/examples'
import { SitePage } from '@/features/site/site-page'
import { rankByStanding } from '@/practice/rank'
import { readPractices } from '@/practice/read-practices'
import { ActionForm } from '@/ui/form/action-form'
import { missingPage } from '../../../../not-here'
import { answer } from '../../../actions'
import { memberOrSent } from '../../../who'

export const metadata = { title: 'Reflect' }

interface Props {
  params: Promise<{ id: string; question: string }>
}

export default async function QuestionRoute({ params }: Props) {
  const { id, question: key } = await params
  const question = questionAt(key)
  const member = await memberOrSent()
  const doc = member && (await reflectionAt(member, id))
  if (!question || (member && !doc)) return missingPage()
  const answers = answersIn(doc?.answers)
  const standards = question.standard ? [question.standard] : []
  const standing = { ...member?.organisation, stage: undefined, standards }
  const ranked = member ? rankByStanding(await readPractices(), standing, 2) : []
  const before = questionBefore(key)
  const values = {
    [key]: answers[key]?.value ?? [],
    reflection: id,
    question: key,
    seen: String(answers[key]?.revision ?? 0),
  }
  const fields = [
    question.field,
    ...['reflection', 'question', 'seen'].map((name) => ({ kind: 'hidden' as const, name })),
  ]
  return (
    <SitePage>
      <AccountPage
        title={question.title}
        lead={question.lead}
        current="/account/reflect"
        aside={<Examples title="How others went about it" ranked={ranked} />}
      >
        <p>
          {question.turn} · question {QUESTIONS.indexOf(question) + 1} of {QUESTIONS.length}
        </p>
        <ActionForm
          action={answer}
          fields={fields}
          values={values}
          buttons={[
            { label: 'Save and go on' },
            { label: 'Save for later', value: 'later', isSecondary: true },
          ]}
        />
        {before && (
          <p>
            <a href={`/account/reflect/${id}/${before.key}`}>Back: {before.title}</a>
          </p>
        )}
      </AccountPage>
    </SitePage>
  )
}
