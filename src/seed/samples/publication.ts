import type { CaseStudySample, GuidanceSample, PolicySample } from '../content/types'
import { day, type Links } from './sample'

/** Fields that case studies, policies and guidance have in common. */
export function publicationFields(
  sample: CaseStudySample | PolicySample | GuidanceSample,
  { id, ids }: Links,
): Record<string, unknown> {
  return {
    title: sample.title,
    summary: sample.summary,
    topics: ids('topics', sample.topics),
    standards: sample.standards,
    kinds: sample.kinds,
    image: sample.image && id('media', sample.image),
    contentNote: sample.contentNote,
    reviewedAt: day(sample.reviewedAt),
    nextReview: day(sample.nextReview),
    publishedAt: day(sample.publishedAt),
  }
}
