import { documentUrl } from '@/lib/document-url'
import { allPopulated } from '@/lib/populated'
import { labelOf, POLICY_TYPES } from '@/lib/vocabulary'
import type { CaseStudy } from '@/payload-types'
import { Card, CardList } from '@/ui/card'
import { safeHref } from '@/ui/safe-href'
import { Keep } from '../keep'
import { employerOf } from './employer'
import { stepsToCopy } from './steps-to-copy'

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

function Steps({ doc }: { doc: CaseStudy }) {
  const steps = stepsToCopy(doc.whatWeDid)
  if (steps.length === 0) return null
  return (
    <>
      <h3>Their steps, to copy into your plan</h3>
      <div className="hub-cite" data-copy="">
        <ol>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </div>
    </>
  )
}

function Mailbox({ doc }: { doc: CaseStudy }) {
  const mailbox = doc.contact && safeHref(`mailto:${doc.contact}`)
  if (!mailbox) return null
  return (
    <>
      <h3>Ask them</h3>
      <p>
        <a href={mailbox}>{doc.contact}</a>
      </p>
    </>
  )
}

/** What a peer can take away: documents, steps, someone to ask, a reference. `address` is the full address of the page. */
export function UseThis({ doc, address }: { doc: CaseStudy; address: string }) {
  return (
    <section aria-labelledby="use-this">
      <h2 id="use-this">Use this</h2>
      <Documents doc={doc} />
      <Steps doc={doc} />
      <Mailbox doc={doc} />
      <h3 className="hub-screen">Keep and share</h3>
      <Keep title={doc.title} by={employerOf(doc).name} publishedAt={doc.publishedAt} address={address} />
    </section>
  )
}
