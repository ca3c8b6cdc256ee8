import { documentUrl } from '@/lib/document-url'
import { allPopulated } from '@/lib/populated'
import type { Guidance } from '@/payload-types'

/** Policies that put the guidance into words. */
export function GuidanceDocuments({ doc }: { doc: Guidance }) {
  const policies = allPopulated(doc.relatedPolicies).filter(({ slug }) => slug)
  if (policies.length === 0) return null
  return (
    <section aria-labelledby="policies">
      <h2 id="policies">Policies to go with it</h2>
      <ul>
        {policies.map(({ id, title, slug }) => (
          <li key={id}>
            <a href={documentUrl('policies', slug ?? '')}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
