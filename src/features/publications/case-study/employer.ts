import { populated } from '@/lib/populated'
import { labelOf, SECTORS } from '@/lib/vocabulary'
import type { CaseStudy } from '@/payload-types'

interface Employer {
  name: string
  /** Only for an organisation with a public page. */
  href?: string
}

type Attributed = Pick<CaseStudy, 'attribution' | 'anonymousDescriptor' | 'organisation' | 'sector'>

/** How the employer is named. One that asked not to be named is never linked, whatever the record holds. */
export function employerOf({ attribution, anonymousDescriptor, organisation, sector }: Attributed): Employer {
  const unnamed = `An employer (${labelOf(SECTORS, sector)})`
  if (attribution === 'anonymous') return { name: anonymousDescriptor || unnamed }
  const known = populated(organisation)
  if (!known) return { name: unnamed }
  return { name: known.title, ...(known.slug && { href: `/organisations/${known.slug}` }) }
}
