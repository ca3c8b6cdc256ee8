import { documentUrl } from '@/lib/document-url'
import { populated } from '@/lib/populated'
import { LICENCES, labelOf, POLICY_TYPES, SECTORS, SIZES } from '@/lib/vocabulary'
import type { Policy } from '@/payload-types'
import { dayOrNothing } from '@/ui/date'
import { FactList } from '@/ui/facts'
import { subjectFacts } from '../subjects'

function Owner({ doc }: { doc: Policy }) {
  const organisation = populated(doc.organisation)
  const setting = [doc.sector && labelOf(SECTORS, doc.sector), doc.size && labelOf(SIZES, doc.size)].filter(
    Boolean,
  )
  const href = organisation?.slug && documentUrl('organisations', organisation.slug)
  return (
    <>
      {organisation && (href ? <a href={href}>{organisation.title}</a> : organisation.title)}
      {!organisation && 'A template for any employer'}
      {setting.length > 0 && <span className="hub-glance__more">{setting.join(', ')}</span>}
    </>
  )
}

/** Whose it is, which version, since when, and whether it may be copied. */
export function PolicyGlance({ doc }: { doc: Policy }) {
  return (
    <aside className="hub-glance" aria-labelledby="glance">
      <h2 id="glance">About this policy</h2>
      <FactList
        facts={[
          {
            name: 'Type',
            value: doc.policyType === 'other' ? undefined : labelOf(POLICY_TYPES, doc.policyType),
          },
          { name: 'Employer', value: <Owner doc={doc} /> },
          { name: 'Kept by', value: doc.policyOwner },
          { name: 'Version', value: doc.versionLabel },
          { name: 'In force from', value: dayOrNothing(doc.effectiveFrom) },
          { name: 'Due for review', value: dayOrNothing(doc.nextReview) },
          { name: 'You may reuse it under', value: doc.licence && labelOf(LICENCES, doc.licence) },
          ...subjectFacts(doc, '/policies'),
        ]}
      />
    </aside>
  )
}
