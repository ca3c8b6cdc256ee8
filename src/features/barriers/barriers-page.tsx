import { formatCount } from '@/lib/format-count'
import { Band } from '@/ui/band'
import { Card, CardList } from '@/ui/card'
import { OutcomeMap } from '@/ui/outcome-map'
import { type BarrierCount, meaningOf } from './model'

export function BarriersPage({ barriers }: { barriers: BarrierCount[] }) {
  return (
    <>
      <Band
        title="What gets in the way"
        lead="Choose what you are up against and see what peers tried, what worked and what did not."
        trail={[{ label: 'What gets in the way' }]}
      />
      <div className="ds_wrapper hub-section hub-stack">
        <CardList>
          {barriers.map(({ value, label, attempts }) => (
            <Card
              key={value}
              level={2}
              title={label}
              href={`/barriers/${value}`}
              why={
                attempts > 0
                  ? `${formatCount(attempts, 'peer', 'peers')} tried something`
                  : 'No attempts told yet'
              }
            >
              <p>{meaningOf(value)}</p>
            </Card>
          ))}
        </CardList>
        <section aria-labelledby="map">
          <h2 className="hub-h2" id="map">
            What came of it, barrier by barrier
          </h2>
          <OutcomeMap
            label="Barriers and what happened"
            caption="Practices that met each barrier, by what came of them; one practice can meet several"
            rowsAre="Barrier"
            rows={barriers.map(({ value, label, counts }) => ({ label, href: `/barriers/${value}`, counts }))}
          />
        </section>
      </div>
    </>
  )
}
