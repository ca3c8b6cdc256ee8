import type { ListedEmployer, ToldFacts } from './employers'
import { findFiles, findLinks, type LinkedDocument, type ShownFile } from './find-links'
import { findNumbers } from './find-numbers'
import { findWords } from './find-words'
import type { Finding, Passage } from './finding'
import { fitsFew } from './fits-few'

/** Everything that readers would get of an anonymous case study, and what the hub knows. */
export interface Disclosure {
  told: ToldFacts
  list: ListedEmployer[]
  behind?: ListedEmployer | undefined
  people: (string | null | undefined)[]
  passages: Passage[]
  links: LinkedDocument[]
  files: ShownFile[]
  instead: string
  /** The employer and its people are invented, and the page says so: there is nobody to give away. */
  invented: boolean
}

/** The name of the employer behind stays a reason even where all is invented: a page that names it is not anonymous. */
const HOLDS_FOR_INVENTED = new Set(['words', 'link', 'file'])

/** What could give the employer or a person away, each with its reason and what one click can do. */
export function checkDisclosure(given: Disclosure): Finding[] {
  const { told, list, behind, people, passages, links, files, instead, invented } = given
  const known = { list: invented && behind ? [behind] : list, behind, people, instead }
  const findings = [
    ...fitsFew(list, told, behind?.id),
    ...findWords(passages, known),
    ...findNumbers(passages),
    ...findLinks(links, behind),
    ...findFiles(files, known),
  ]
  const unique = [...new Map(findings.map((finding) => [finding.key, finding])).values()]
  return invented
    ? unique.map((finding) => ({ ...finding, stops: finding.stops && HOLDS_FOR_INVENTED.has(finding.kind) }))
    : unique
}
