import { documentUrl } from '@/lib/document-url'
import { formatList } from '@/lib/format-count'
import { populated } from '@/lib/populated'
import { LICENCES, labelOf } from '@/lib/vocabulary'
import type { Policy } from '@/payload-types'
import { safeHref } from '@/ui/safe-href'
import type { Adaptation } from '../queries'
import { termsOf } from './terms'

function Source({ from }: { from: NonNullable<Policy['adaptedFrom']> }) {
  const policy = populated(from.policy)
  const href = policy?.slug ? documentUrl('policies', policy.slug) : safeHref(from.url)
  const title = from.title || policy?.title || href
  return href ? <a href={href}>{title}</a> : title
}

function hasSource(from: Policy['adaptedFrom']): from is NonNullable<Policy['adaptedFrom']> {
  return Boolean(from && (from.title || safeHref(from.url) || populated(from.policy)))
}

function Adapted({ by }: { by: Adaptation[] }) {
  if (by.length === 0) return null
  return (
    <>
      <p>Others have adapted it:</p>
      <ul>
        {by.map(({ id, title, slug }) => (
          <li key={id}>
            <a href={documentUrl('policies', slug ?? '')}>{title}</a>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Whether anything is known of where a policy came from, what may be done with it and who did. */
export function hasReuse({ licence, adaptedFrom }: Policy, by: Adaptation[]): boolean {
  return Boolean(licence) || hasSource(adaptedFrom) || by.length > 0
}

interface ReuseProps {
  doc: Policy
  /** Policies of this hub that were made from it. */
  adaptedBy: Adaptation[]
}

/** What a peer may do with the text, in a sentence, and the line of policies that it stands in. */
export function Reuse({ doc, adaptedBy }: ReuseProps) {
  const { licence, adaptedFrom } = doc
  const { may, must, address } = termsOf(licence)
  return (
    <>
      {licence && (
        <p>
          {may} {must.length > 0 && `In return ${formatList(must)}. `}
          {address && (
            <a href={address} rel="noreferrer">
              {labelOf(LICENCES, licence)}
            </a>
          )}
        </p>
      )}
      {hasSource(adaptedFrom) && (
        <p>
          It was adapted from <Source from={adaptedFrom} />.
        </p>
      )}
      <Adapted by={adaptedBy} />
    </>
  )
}
