import { randomUUID } from 'node:crypto'
import { byMonth } from '@/community/change/by-month'
import { happenedIn, yearsOf } from '@/community/change/timeline'
import type { Member } from '@/community/member'
import { indicatorFields } from '@/community/record-fields'
import { indicatorsOf, stepsOf } from '@/community/records'
import { reflectionsOf } from '@/community/reflection/reflections'
import { AccountPage } from '@/features/account/account-page'
import { ChangeFigure } from '@/features/account/change-figure'
import { ChangeList } from '@/features/account/change-list'
import { type Done, DoneNote } from '@/features/account/done-note'
import { SitePage } from '@/features/site/site-page'
import { formatDate, formatIsoDay } from '@/lib/format-date'
import { INDICATORS, labelOf } from '@/lib/vocabulary'
import type { Indicator } from '@/payload-types'
import { ActionForm } from '@/ui/form/action-form'
import { newIndicator } from '../actions'
import { startSharing } from '../share-actions'
import { memberOrSent } from '../who'

export const metadata = { title: 'Signs of change' }

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

async function noted(member: Member | undefined) {
  if (!member) return { indicators: [], steps: [], reflections: [] }
  const [indicators, steps, reflections] = await Promise.all([
    indicatorsOf(member),
    stepsOf(member),
    reflectionsOf(member),
  ])
  return { indicators, steps, reflections }
}

export default async function IndicatorsRoute({ searchParams }: { searchParams: Done }) {
  const all = await noted(await memberOrSent())
  const { indicators, steps } = all
  const happened = happenedIn(all)
  const months = byMonth(happened)
  return (
    <SitePage>
      <AccountPage
        title="Signs of change"
        lead="Small things, dated. Together they show slow change. More disclosures can mean more trust."
        current="/account/indicators"
      >
        <DoneNote done={searchParams} />
        <div className="hub-split">
          <section aria-labelledby="new">
            <h2 className="hub-h2" id="new">
              Note one, in a minute
            </h2>
            <ActionForm
              action={newIndicator}
              label="A sign of change"
              fields={indicatorFields(steps.map(({ id, what }) => ({ value: id, label: what })))}
              values={{ once: randomUUID(), seenOn: formatIsoDay(new Date().toISOString()) }}
              buttons={[{ label: 'Note it' }]}
            />
          </section>
          {months && <ChangeFigure months={months} />}
        </div>
        <section aria-labelledby="timeline">
          <h2 className="hub-h2" id="timeline">
            What we have seen
          </h2>
          {happened.length === 0 && (
            <p>
              Nothing yet. The first sign is often small: somebody asks, a manager rings, a word is used in a
              meeting.
            </p>
          )}
          <ChangeList years={yearsOf(happened)} steps={steps} />
        </section>
        {indicators.length > 0 && <ShareThese indicators={indicators} />}
      </AccountPage>
    </SitePage>
  )
}
