import { AUDIENCES, JURISDICTIONS, labelOf, labelsOf } from '@/lib/vocabulary'
import type { Guidance } from '@/payload-types'
import { dayOrNothing } from '@/ui/date'
import { FactList } from '@/ui/facts'
import { subjectFacts } from '../subjects'

/** For whom it is, where its law holds, and when someone last looked. */
export function GuidanceGlance({ doc }: { doc: Guidance }) {
  return (
    <aside className="hub-glance" aria-labelledby="glance">
      <h2 id="glance">About this guidance</h2>
      <FactList
        facts={[
          { name: 'For', value: labelsOf(AUDIENCES, doc.audiences) },
          {
            name: 'The law it relies on holds in',
            value: doc.jurisdiction && labelOf(JURISDICTIONS, doc.jurisdiction),
          },
          { name: 'Law last checked', value: dayOrNothing(doc.lastChecked) },
          { name: 'Checked by', value: doc.legalReviewer },
          { name: 'What changed last', value: doc.changeNote },
          ...subjectFacts(doc, '/guidance'),
        ]}
      />
    </aside>
  )
}
