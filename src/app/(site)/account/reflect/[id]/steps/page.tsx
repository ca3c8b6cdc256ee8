import { randomUUID } from 'node:crypto'
import { answersIn, wordsOf } from '@/community/answers'
import { isOpenStep } from '@/community/open-step'
import { stepFields } from '@/community/record-fields'
import { meetingOptions, stepsOf } from '@/community/records'
import { PAGES, QUESTIONS } from '@/community/reflection/questions'
import { reflectionAt } from '@/community/reflection/reflections'
import { AccountPage } from '@/features/account/account-page'
import { type Done, DoneNote } from '@/features/account/done-note'
import { StepList } from '@/features/account/step-list'
import { SitePage } from '@/features/site/site-page'
import { ActionForm } from '@/ui/form/action-form'
import { Progress } from '@/ui/progress'
import { missingPage } from '../../../../not-here'
import { reflectedStep } from '../../../actions'
import { memberOrSent } from '../../../who'

export const metadata = { title: 'The next step – Reflect' }

interface Props {
  params: Promise<{ id: string }>
  searchParams: Done
}

/** What they wrote a page before, so that the step serves it. */
function InPlace({ words }: { words: string }) {
  if (!words) return null
  return (
    <aside className="hub-ask__last" aria-labelledby="in-place">
      <h2 id="in-place">You wrote that this has to be in place</h2>
      <p className="hub-kept">{words}</p>
    </aside>
  )
}

export default async function NextStepRoute({ params, searchParams }: Props) {
  const { id } = await params
  const member = await memberOrSent()
  const doc = member && (await reflectionAt(member, id))
  if (member && !doc) return missingPage()
  const [steps, meetings] = member ? await Promise.all([stepsOf(member), meetingOptions(member)]) : [[], []]
  const open = steps.filter(isOpenStep)
  const last = QUESTIONS.at(-1)
  return (
    <SitePage withoutSearch>
      <AccountPage
        title="What is the next step?"
        lead="One thing that somebody does by a day. Small is good: it shows sooner whether it helps."
        within={{ label: 'Reflect', href: '/account/reflect' }}
        current="/account/reflect"
        isQuestion
      >
        <DoneNote done={searchParams} />
        <div className="hub-ask">
          <Progress at={PAGES} of={PAGES} part="Destiny" />
          <InPlace words={wordsOf(answersIn(doc?.answers), 'design')} />
          <div className="hub-ask__form">
            <ActionForm
              action={reflectedStep}
              label="The next step"
              fields={[...stepFields(meetings), { kind: 'hidden', name: 'reflection' }]}
              values={{ once: randomUUID(), reflection: id }}
              buttons={[{ label: 'Add this step' }]}
            />
            <p>
              <a className="ds_button ds_button--secondary" href={`/account/reflect/${id}`}>
                See our plan
              </a>
            </p>
            {last && (
              <p>
                <a href={`/account/reflect/${id}/${last.key}`}>Back: {last.title}</a>
              </p>
            )}
          </div>
          {open.length > 0 && (
            <section className="hub-ask__examples" aria-labelledby="open">
              <h2 className="hub-h3" id="open">
                Steps that are open
              </h2>
              <StepList steps={open} />
            </section>
          )}
        </div>
      </AccountPage>
    </SitePage>
  )
}
