import { cache } from 'react'
import { asReader } from '@/database/as-reader'
import type { CaseStudy, Guidance, Policy } from '@/payload-types'
import { NAMED } from './populate'
import type { Peer } from './similar'

const populate = NAMED as unknown as Record<string, Record<string, true>>

export const readCaseStudy = cache(async (slug: string): Promise<CaseStudy | null> => {
  const reader = await asReader()
  return reader.findBySlug({ collection: 'case-studies', slug, depth: 1, populate })
})

export const readPolicy = cache(async (slug: string): Promise<Policy | null> => {
  const reader = await asReader()
  return reader.findBySlug({ collection: 'policies', slug, depth: 1, populate })
})

export const readGuidance = cache(async (slug: string): Promise<Guidance | null> => {
  const reader = await asReader()
  return reader.findBySlug({ collection: 'guidance', slug, depth: 1, populate })
})

/** More than enough to find three near ones; sorted so that the choice is always the same. */
const CANDIDATES = 60

/** Published case studies that share a barrier, the stage or the sector with `doc`. */
export async function readPeers(doc: CaseStudy): Promise<Peer[]> {
  const reader = await asReader()
  const { docs } = await reader.find({
    collection: 'case-studies',
    where: {
      and: [
        { id: { not_equals: doc.id } },
        {
          or: [
            { barriers: { in: doc.barriers ?? [] } },
            { stage: { equals: doc.stage } },
            { sector: { equals: doc.sector } },
          ],
        },
      ],
    },
    select: { title: true, slug: true, outcome: true, sector: true, stage: true, barriers: true },
    sort: '-publishedAt',
    depth: 0,
    limit: CANDIDATES,
    pagination: false,
  })
  return docs
}

/** Case studies that name this policy or guidance. */
export async function readUses(
  field: 'relatedPolicies' | 'relatedGuidance',
  id: string,
): Promise<CaseStudy[]> {
  const reader = await asReader()
  const { docs } = await reader.find({
    collection: 'case-studies',
    where: { [field]: { in: [id] } },
    select: { title: true, slug: true, outcome: true, sector: true },
    sort: '-publishedAt',
    depth: 0,
    limit: 6,
    pagination: false,
  })
  return docs
}

export type Adaptation = Pick<Policy, 'id' | 'title' | 'slug'>

/** Policies of this hub that say they were adapted from this one. */
export async function readAdaptations(id: string): Promise<Adaptation[]> {
  const reader = await asReader()
  const { docs } = await reader.find({
    collection: 'policies',
    where: { 'adaptedFrom.policy': { equals: id } },
    select: { title: true, slug: true },
    sort: 'title',
    depth: 0,
    limit: 20,
    pagination: false,
  })
  return docs
}
