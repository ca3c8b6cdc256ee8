import { allPopulated } from '@/lib/populated'
import type { CaseStudy, Guidance } from '@/payload-types'

/** The cases that the guidance names, then those that name it, each once. */
export function casesOf(doc: Guidance, naming: CaseStudy[]): CaseStudy[] {
  const all = [...allPopulated(doc.relatedCases), ...naming]
  return [...new Map(all.map((found) => [found.id, found])).values()].slice(0, 6)
}
