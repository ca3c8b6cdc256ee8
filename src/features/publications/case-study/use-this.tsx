import { documentUrl } from '@/lib/document-url'
import { allPopulated } from '@/lib/populated'
import { labelOf, POLICY_TYPES } from '@/lib/vocabulary'
import type { CaseStudy } from '@/payload-types'
import { Card, CardList } from '@/ui/card'
import { safeHref } from '@/ui/safe-href'
import { Keep } from '../keep'
import { employerOf } from './employer'

/** Whether the section has anything beyond the reference. */
function Documents({ doc }: { doc: CaseStudy }) {
  const policies = allPopulated(doc.relatedPolicies).filter(({ slug }) => slug)
  const guidance = allPopulated(doc.relatedGuidance).filter(({ slug }) => slug)
  if (policies.length + guidance.length === 0) return null
  return (
    <CardList>
      {policies.map(({ id, title, slug, policyType }) => (
        <Card
          key={id}
          title={title}
          href={documentUrl('policies', slug ?? '') ?? '/policies'}
          kicker={`Policy · ${labelOf(POLICY_TYPES, policyType)}`}
        />
      ))}
      {guidance.map(({ id, title, slug }) => (
        <Card
          key={id}
          title={title}
          href={documentUrl('guidance', slug ?? '') ?? '/guidance'}
          kicker="Guidance"
        />
      ))}
    </CardList>
  )
}

/** What a peer can take away: documents, someone to ask, a reference. `address` is the full address of the page. */
export function UseThis({ doc, address }: { doc: CaseStudy; address: string }) {
  const mailbox = doc.contact && safeHref(`mailto:${doc.contact}`)
  return (
    <section aria-labelledby="use-this">
      <h2 id="use-this">Use this</h2>
      <Documents doc={doc} />
      {mailbox && (
        <>
          <h3>Ask them</h3>
          <p>
            <a href={mailbox}>{doc.contact}</a>
          </p>
        </>
      )}
      <h3>Keep and share</h3>
      <Keep title={doc.title} by={employerOf(doc).name} publishedAt={doc.publishedAt} address={address} />
    </section>
  )
}
