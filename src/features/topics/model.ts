import type { CaseStudy, Guidance, Policy } from '@/payload-types'

type Named = 'id' | 'title' | 'slug' | 'summary'

export type TopicDocument =
  | ({ type: 'case-studies' } & Pick<CaseStudy, Named | 'outcome' | 'sector' | 'maturity' | 'barriers'>)
  | ({ type: 'policies' } & Pick<Policy, Named | 'policyType'>)
  | ({ type: 'guidance' } & Pick<Guidance, Named | 'audiences'>)

export type TopicCase = Extract<TopicDocument, { type: 'case-studies' }>

export const isCase = (doc: TopicDocument): doc is TopicCase => doc.type === 'case-studies'

/** Site path of the feed of what is published on a topic, newest first. */
export const feedOfTopic = (slug: string) => `/search.atom?sort=newest&topic=${encodeURIComponent(slug)}`
