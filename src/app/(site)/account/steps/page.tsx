import { randomUUID } from 'node:crypto'
import { isOpenStep } from '@/community/open-step'
import { stepFields } from '@/community/record-fields'
import { meetingOptions, stepsOf } from '@/community/records'
import { AccountPage } from '@/features/account/account-page'
import { type Done, DoneNote } from '@/features/account/done-note'
import { StepList } from '@/features/account/step-list'
import { SitePage } from '@/features/site/site-page'
import type { Step } from '@/payload-types'
import { ActionForm } from '@/ui/form/action-form'
import { newStep } from '../actions'
import { memberOrSent } from '../who'

export const metadata = { title: 'Steps' }

function Steps({ id, title, steps }: { id: string; title: string; steps: Step[] }) {
  if (steps.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 className="hub-h2" id={id}>
        {title}
      </h2>
      <StepList steps={steps} />
    </section>
  )
}

export default async function StepsRoute({ searchParams }: { searchParams: Done }) {
  const member = await memberOrSent()
  const [steps, meetings] = member ? await Promise.all([stepsOf(member), meetingOptions(member)]) : [[], []]
  return (
    <SitePage>
      <AccountPage
        title="Steps"
        lead="What somebody will do by a day, and what became of it."
        current="/account/steps"
      >
        <DoneNote done={searchParams} />
        <Steps id="open" title="Open" steps={steps.filter(isOpenStep)} />
        <section aria-labelledby="new">
          <h2 className="hub-h2" id="new">
            A new step
          </h2>
          <ActionForm
            action={newStep}
            label="A new step"
            fields={stepFields(meetings)}
            values={{ once: randomUUID() }}
            buttons={[{ label: 'Add the step' }]}
          />
        </section>
        <Steps
          id="ended"
          title="What became of the others"
          steps={steps.filter((step) => !isOpenStep(step)).reverse()}
        />
      </AccountPage>
    </SitePage>
  )
}
