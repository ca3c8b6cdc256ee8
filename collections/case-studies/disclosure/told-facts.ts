import type { ToldFacts } from '@/lib/disclosure/employers'
import { idOf } from '@/lib/walk-document'
import type { CaseStudy } from '@/payload-types'

/** A case study as it is saved: relations are ids, and nothing is certain to be there. */
export type Draft = Partial<CaseStudy> & { id?: string }

/** The facts about its employer that a case study tells. */
export function toldFacts(doc: Draft): ToldFacts {
  return {
    sector: doc.sector,
    size: doc.size,
    stage: doc.stage,
    tier: doc.tier,
    topics: (doc.topics ?? []).flatMap((topic) => idOf(topic) ?? []),
    date: doc.publishedAt ?? new Date().toISOString(),
  }
}
