import { randomUUID } from 'node:crypto'
import { stepFields } from '@/community/record-fields'
import { meetingOptions, stepsOf } from '@/community/records'
import { stepLine } from '@/community/reflection/plan'
import { AccountPage } from '@/features/account/account-page'
import { SitePage } from '@/features/site/site-page'
import { STEP_STATES } from '@/lib/vocabulary'
import { ActionForm } from '@/ui/form/action-form'
import { newStep, stepBecame } from '../actions'
import { memberOrSent } from '../who'

export const metadata = { title: 'Steps' }

export default async function StepsRoute() {
  const member = await memberOrSent()
  const steps = member ? await stepsOf(member) : []
  const meetings = member ? await meetingOptions(member) : []
  return (
    <SitePage>
      <AccountPage
        title="Steps"
        lead="What somebody will do by a day, and what became of it."
        current="/account/steps"
      >
        {steps.length > 0 && (
          <section aria-labelledby="ours">
            <h2 className="hub-h2" id="ours">
              Our steps
            </h2>
            <ul>
              {steps.map((step) => (
                <li key={step.id}>{stepLine(step)}</li>
              ))}
            </ul>
            <ActionForm
              action={stepBecame}
              label="What became of a step"
              fields={[
                {
                  kind: 'select',
                  name: 'step',
                  label: 'What became of which step?',
                  options: steps.map(({ id, what }) => ({ value: id, label: what })),
                },
                { kind: 'select', name: 'state', label: 'It is now', options: STEP_STATES },
                { kind: 'textarea', name: 'why', label: 'Why', rows: 2, maxLength: 1000, optional: true },
              ]}
              buttons={[{ label: 'Save what became of it', isSecondary: true }]}
            />
          </section>
        )}
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
      </AccountPage>
    </SitePage>
  )
}
