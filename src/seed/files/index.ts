import { caseStudies } from '../content/case-studies'
import { guidance } from '../content/guidance'
import { policies } from '../content/policies'
import { patternImage } from './pattern-image'
import { policyFiles } from './policy-file'
import type { SampleFile } from './sample-file'

/** Every file of the sample content: a picture for each key that a document names, and the policies themselves. */
export function allFiles(): SampleFile[] {
  const pictures = [...caseStudies, ...guidance, ...policies].flatMap(({ image }) => image ?? [])
  return [...[...new Set(pictures)].sort().map(patternImage), ...policies.flatMap(policyFiles)]
}
