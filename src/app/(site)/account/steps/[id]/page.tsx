import { isRecordId } from '@/community/records'
import { AccountPage } from '@/features/account/account-page'
import { SitePage } from '@/features/site/site-page'
import { formatDate } from '@/lib/format-date'
import { STEP_STATES } from '@/lib/vocabulary'
import { ActionForm } from '@/ui/form/action-form'
import { missingPage } from '../../../not-here'
import { stepBecame } from '../../actions'
import { memberOrSent } from '../../who'

export const metadata = { title: 'What became of a step' }

export default async function StepRoute({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const member = await memberOrSent()
  const step =
    member && isRecordId(id) ? await member.reader.findByID({ collection: 'steps', id, depth: 0 }) : null
  if (member && !step) return missingPage()
  return (
    <SitePage>
      <AccountPage
        title="What became of it?"
        lead={step ? `${step.what}. ${step.ownerRole}, by ${formatDate(step.due)}.` : undefined}
        within={{ label: 'Steps', href: '/account/steps' }}
        current="/account/steps"
      >
        <ActionForm
          action={stepBecame}
          label="What became of the step"
          fields={[
            { kind: 'radios', name: 'state', label: 'It is now', options: STEP_STATES },
            {
              kind: 'textarea',
              name: 'why',
              label: 'Why, or how it went',
              hint: 'Needed when it was changed or dropped: others learn most from that.',
              rows: 3,
              maxLength: 1000,
              optional: true,
            },
            { kind: 'hidden', name: 'step' },
          ]}
          values={{ step: id, state: step?.state, why: step?.why ?? '' }}
          buttons={[{ label: 'Save what became of it' }]}
        />
      </AccountPage>
    </SitePage>
  )
}
