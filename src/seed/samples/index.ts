import { caseStudies } from '../content/case-studies'
import { guidance } from '../content/guidance'
import { meetings } from '../content/meetings'
import { organisations } from '../content/organisations'
import { pages } from '../content/pages'
import { policies } from '../content/policies'
import { topics } from '../content/topics'
import { caseStudy } from './case-study'
import { guidanceDocument } from './guidance'
import { policy } from './policy'
import type { Sample } from './sample'
import { meeting, organisation, page, topic } from './structure'

/** Every document of the sample content, in the order in which they are published. */
export function allSamples(): Sample[] {
  return [
    ...topics.map(topic),
    ...organisations.map(organisation),
    ...pages.map(page),
    ...guidance.map(guidanceDocument),
    ...policies.map(policy),
    ...meetings.map(meeting),
    ...caseStudies.map(caseStudy),
  ]
}
