import { randomUUID } from 'node:crypto'
import { INDICATOR_FIELDS } from '@/community/record-fields'
import { indicatorsOf } from '@/community/records'
import { AccountPage } from '@/features/account/account-page'
import { SitePage } from '@/features/site/site-page'
import { formatDate } from '@/lib/format-date'
import { INDICATORS, labelOf } from '@/lib/vocabulary'
import { ActionForm } from '@/ui/form/action-form'
import { newIndicator } from '../actions'
import { memberOrSent } from '../who'

export const metadata = { title: 'Signs of change' }

export default async function IndicatorsRoute() {
  const member = await memberOrSent()
  const indicators = member ? await indicatorsOf(member) : []
  return (
    <SitePage>
      <AccountPage
        title="Signs of change"
        lead="Small things, dated. Together they show slow change. More disclosures can mean more trust."
        current="/account/indicators"
      >
        <ActionForm
          action={newIndicator}
          fields={INDICATOR_FIELDS}
          values={{ once: randomUUID() }}
          buttons={[{ label: 'Note it' }]}
        />
        {indicators.length > 0 && (
          <section aria-labelledby="timeline">
            <h2 className="hub-h2" id="timeline">
              What we have seen
            </h2>
            <dl className="hub-changes">
              {indicators.map(({ id, seenOn, kind, seen, byRole }) => (
                <div key={id}>
                  <dt>{formatDate(seenOn)}</dt>
                  <dd>
                    <strong>{labelOf(INDICATORS, kind)}</strong>: {seen} {byRole && `(${byRole})`}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        )}
      </AccountPage>
    </SitePage>
  )
}
