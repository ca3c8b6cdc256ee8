import { randomUUID } from 'node:crypto'
import { indicatorFields } from '@/community/record-fields'
import { indicatorsOf, stepsOf } from '@/community/records'
import { AccountPage } from '@/features/account/account-page'
import { SitePage } from '@/features/site/site-page'
import { formatDate } from '@/lib/format-date'
import { INDICATORS, labelOf } from '@/lib/vocabulary'
import { idOf } from '@/lib/walk-document'
import type { Indicator, Step } from '@/payload-types'
import { ActionForm } from '@/ui/form/action-form'
import { newIndicator } from '../actions'
import { startSharing } from '../share-actions'
import { memberOrSent } from '../who'

export const metadata = { title: 'Signs of change' }

interface Noted {
  indicators: Indicator[]
  steps: Step[]
}

function Timeline({ indicators, steps }: Noted) {
  return (
    <section aria-labelledby="timeline">
      <h2 className="hub-h2" id="timeline">
        What we have seen
      </h2>
      <dl className="hub-changes">
        {indicators.map(({ id, seenOn, kind, seen, byRole, step, sharedIn }) => {
          const followed = steps.find((one) => one.id === idOf(step))
          return (
            <div key={id}>
              <dt>{formatDate(seenOn)}</dt>
              <dd>
                <strong>{labelOf(INDICATORS, kind)}</strong>: {seen} {byRole && `(${byRole})`}
                {followed && ` After the step “${followed.what}”.`}
                {sharedIn && ' Shared with the staff.'}
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}

function ShareThese({ indicators }: { indicators: Indicator[] }) {
  const options = indicators.map(({ id, kind, seen, seenOn }) => ({
    value: id,
    label: `${formatDate(seenOn)}: ${labelOf(INDICATORS, kind)}`,
    hint: seen,
  }))
  return (
    <section aria-labelledby="share">
      <h2 className="hub-h2" id="share">
        Share this
      </h2>
      <ActionForm
        action={startSharing}
        label="Share this"
        fields={[
          {
            kind: 'checkboxes',
            name: 'signs',
            label: 'Which of them?',
            hint: 'Together with the reflection behind them they begin a case study. You go through it before staff see anything.',
            options,
          },
          { kind: 'hidden', name: 'once' },
          { kind: 'hidden', name: 'chooses' },
        ]}
        values={{ once: randomUUID(), chooses: 'signs' }}
        buttons={[{ label: 'Begin a case study with these', isSecondary: true }]}
      />
    </section>
  )
}

export default async function IndicatorsRoute() {
  const member = await memberOrSent()
  const [indicators, steps] = member ? await Promise.all([indicatorsOf(member), stepsOf(member)]) : [[], []]
  return (
    <SitePage>
      <AccountPage
        title="Signs of change"
        lead="Small things, dated. Together they show slow change. More disclosures can mean more trust."
        current="/account/indicators"
      >
        <ActionForm
          action={newIndicator}
          label="A sign of change"
          fields={indicatorFields(steps.map(({ id, what }) => ({ value: id, label: what })))}
          values={{ once: randomUUID() }}
          buttons={[{ label: 'Note it' }]}
        />
        {indicators.length > 0 && <Timeline indicators={indicators} steps={steps} />}
        {indicators.length > 0 && <ShareThese indicators={indicators} />}
      </AccountPage>
    </SitePage>
  )
}
