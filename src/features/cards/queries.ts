import type { CollectionSlug } from 'payload'
import { asReader } from '@/database/as-reader'
import type { CardText } from '@/documents/card/write-card'

/** Collections whose documents have a page, with what a page of theirs is called. */
const KICKERS = {
  'case-studies': 'Case study',
  policies: 'Policy',
  guidance: 'Guidance',
  topics: 'Topic',
  organisations: 'Employer',
  meetings: 'Meeting of the community',
  pages: 'About the hub',
} as const satisfies Partial<Record<CollectionSlug, string>>

type Carded = keyof typeof KICKERS

export const hasCards = (type: string): type is Carded => Object.hasOwn(KICKERS, type)

/** What the card of a document says, from what anyone may read of it; null when there is no such document. */
export async function readCard(collection: Carded, slug: string): Promise<CardText | null> {
  const reader = await asReader()
  const doc = await reader.findBySlug({ collection, slug, depth: 0 })
  if (!doc) return null
  const isExample = 'illustrative' in doc && doc.illustrative
  const kicker = isExample ? `${KICKERS[collection]} · illustrative example` : KICKERS[collection]
  return { kicker, title: doc.title }
}
