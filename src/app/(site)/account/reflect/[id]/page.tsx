import type { Metadata } from 'next'
import { answersIn } from '@/community/answers'
import { isOpenStep } from '@/community/open-step'
import { QUESTIONS } from '@/community/reflection/questions'
import { firstOpen } from '@/community/reflection/standing'
import { AccountPage } from '@/features/account/account-page'
import { type Done, DoneNote } from '@/features/account/done-note'
import { PlanText } from '@/features/account/plan-text'
import { StageMoves } from '@/features/account/stage-moves'
import { StepList } from '@/features/account/step-list'
import { SitePage } from '@/features/site/site-page'
import type { Reflection } from '@/payload-types'
import { ActionForm } from '@/ui/form/action-form'
import { Note } from '@/ui/note'
import { PracticeItem } from '@/ui/practice-item'
import { missingPage } from '../../../not-here'
import { finish } from '../../actions'
import { requireMember } from '../../who'
import { planAt } from '../plan-at'

interface Props {
  params: Promise<{ id: string }>
  searchParams: Done
}

export const metadata: Metadata = { title: 'Our plan' }

function Keep({ id }: { id: string }) {
  const at = `/account/reflect/${id}`
  return (
    <ul className="hub-plain-list hub-keep hub-plan__keep" aria-label="Take the plan with you">
      <li>
        <a href={`${at}/plan.pdf`}>PDF to hand out</a>
      </li>
      <li>
        <a href={`${at}/plan.docx`}>Word document to change</a>
      </li>
      <li>
        <a href={`${at}/steps.ics`}>Steps for your calendar</a>
      </li>
      <li>
        <a href={`${at}/${QUESTIONS[0]?.key}`}>Change the answers</a>
      </li>
    </ul>
  )
}

/** Until it is said to be finished: what is open, and the way to end it. */
function Unfinished({ doc }: { doc: Reflection }) {
  const open = firstOpen(answersIn(doc.answers))
  return (
    <Note title="Not finished yet" tone="second">
      <p>
        {open ? (
          <>
            Still open: <a href={`/account/reflect/${doc.id}/${open.key}`}>{open.title}</a>
          </>
        ) : (
          'Every question has an answer. Next time, you see today’s answers beside the new ones.'
        )}
      </p>
      <ActionForm
        action={finish}
        fields={[{ kind: 'hidden', name: 'reflection' }]}
        values={{ reflection: doc.id }}
        buttons={[{ label: 'This reflection is finished', isSecondary: open !== undefined }]}
      />
    </Note>
  )
}

export default async function PlanRoute({ params, searchParams }: Props) {
  const { id } = await params
  const found = await planAt(await requireMember(), id)
  if (!found) return missingPage()
  const { doc, plan, ranked, steps, moved } = found
  const open = steps.filter(isOpenStep)
  return (
    <SitePage>
      <AccountPage
        title={plan.title}
        lead={plan.subtitle}
        within={{ label: 'Reflect', href: '/account/reflect' }}
        current="/account/reflect"
      >
        <DoneNote done={searchParams} />
        {!doc.finishedAt && <Unfinished doc={doc} />}
        <Keep id={id} />
        <PlanText
          sections={plan.sections}
          drawn={{
            stages: <StageMoves moved={moved} />,
            steps: (
              <>
                {open.length > 0 ? <StepList steps={open} /> : <p>No step yet.</p>}
                <p className="hub-more">
                  <a href={`/account/reflect/${id}/steps`}>Add a step</a>
                </p>
              </>
            ),
            ended: <StepList steps={steps.filter((step) => !isOpenStep(step))} />,
            examples: (
              <ul className="hub-plain-list">
                {ranked.map(({ practice, matches }) => (
                  <PracticeItem
                    key={practice.id}
                    practice={practice}
                    reasons={matches.map(({ reason }) => reason)}
                  />
                ))}
              </ul>
            ),
          }}
        />
      </AccountPage>
    </SitePage>
  )
}
