import type { Metadata } from 'next'
import { answersIn } from '@/community/answers'
import type { Member } from '@/community/member'
import { PAGES, QUESTIONS, type Question, questionAt, questionBefore } from '@/community/reflection/questions'
import { reflectionsOf } from '@/community/reflection/reflections'
import { exampleFor } from '@/community/sharing/example'
import { AccountPage } from '@/features/account/account-page'
import { Examples } from '@/features/account/examples'
import { LastTime } from '@/features/account/last-time'
import { HowOthersPutIt } from '@/features/sharing/how-others-put-it'
import { SitePage } from '@/features/site/site-page'
import type { Reflection } from '@/payload-types'
import { rankByStanding } from '@/practice/rank'
import { readPractices } from '@/practice/read-practices'
import { ActionForm } from '@/ui/form/action-form'
import { Progress } from '@/ui/progress'
import { missingPage } from '../../../../not-here'
import { answer } from '../../../actions'
import { memberOrSent } from '../../../who'

interface Props {
  params: Promise<{ id: string; question: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${questionAt((await params).question)?.title ?? 'Reflect'} – Reflect` }
}

/** Published practice about the question, nearest to this employer first. */
async function examplesFor(member: Member, { standard, example }: Question) {
  const { sector, size } = member.organisation
  const standing = { sector, size, standards: standard ? [standard] : [] }
  return {
    quoted: example && (await exampleFor(example, standing)),
    ranked: standard ? rankByStanding(await readPractices(), standing, 2) : [],
  }
}

async function read(id: string, question: Question) {
  const member = await memberOrSent()
  const all = member ? await reflectionsOf(member) : []
  const at = all.findIndex((one) => one.id === id)
  const doc: Reflection | undefined = all[at]
  const before =
    at < 0 ? undefined : all.slice(at + 1).find(({ answers }) => question.key in answersIn(answers))
  return {
    isMissing: member !== undefined && !doc,
    answer: answersIn(doc?.answers)[question.key],
    before: before && { on: before.startedAt, value: answersIn(before.answers)[question.key]?.value ?? [] },
    examples: member && (await examplesFor(member, question)),
  }
}

export default async function QuestionRoute({ params }: Props) {
  const { id, question: key } = await params
  const question = questionAt(key)
  const found = question && (await read(id, question))
  if (!found || found.isMissing) return missingPage()
  const { answer: known, before, examples } = found
  const back = questionBefore(key)
  const values = {
    [key]: known?.value ?? [],
    reflection: id,
    question: key,
    seen: String(known?.revision ?? 0),
  }
  const hidden = ['reflection', 'question', 'seen'].map((name) => ({ kind: 'hidden' as const, name }))
  return (
    <SitePage withoutSearch>
      <AccountPage
        title={question.title}
        lead={question.lead}
        within={{ label: 'Reflect', href: '/account/reflect' }}
        current="/account/reflect"
        isQuestion
      >
        <div className="hub-ask">
          <Progress at={QUESTIONS.indexOf(question) + 1} of={PAGES} part={question.turn} />
          {before && <LastTime field={question.field} {...before} />}
          <div className="hub-ask__form">
            <ActionForm
              action={answer}
              fields={[question.field, ...hidden]}
              values={values}
              buttons={[
                { label: 'Save and go on' },
                { label: 'Save for later', value: 'later', isSecondary: true },
              ]}
            >
              <p className="hub-field__hint">
                You may leave it open. What you save is kept: go on later, or let a colleague go on.
              </p>
            </ActionForm>
            <p>
              {back && <a href={`/account/reflect/${id}/${back.key}`}>Back: {back.title}</a>}
              {back && ' · '}
              <a href={`/account/reflect/${id}`}>All answers so far</a>
            </p>
          </div>
          <div className="hub-ask__examples">
            {examples?.quoted && <HowOthersPutIt example={examples.quoted} />}
            {examples && <Examples title="How others went about it" ranked={examples.ranked} />}
          </div>
        </div>
      </AccountPage>
    </SitePage>
  )
}
