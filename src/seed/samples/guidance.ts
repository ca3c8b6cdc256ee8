import type { GuidanceSample } from '../content/types'
import { publicationFields } from './publication'
import { day, type Sample } from './sample'

export function guidanceDocument(sample: GuidanceSample): Sample {
  return {
    collection: 'guidance',
    key: sample.key,
    title: sample.title,
    fields: (links) => ({
      ...publicationFields(sample, links),
      audiences: sample.audiences,
      body: links.text('body', sample.body),
      parts: sample.parts?.map((part) => ({
        ...part,
        body: links.text(`parts/${part.slug}`, part.body),
      })),
      legalBasis: links.text('legalBasis', sample.legalBasis),
      jurisdiction: sample.jurisdiction,
      legalReviewer: sample.legalReviewer,
      lastChecked: day(sample.lastChecked),
      changeNote: sample.changeNote,
      relatedCases: links.ids('case-studies', sample.relatedCases),
      relatedPolicies: links.ids('policies', sample.relatedPolicies),
    }),
  }
}
