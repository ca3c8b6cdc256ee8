import { cache } from 'react'
import { asReader } from '@/database/as-reader'
import type { CaseStudy, Organisation, Policy } from '@/payload-types'

export const readOrganisation = cache(async (slug: string): Promise<Organisation | null> => {
  const reader = await asReader()
  return reader.findBySlug({ collection: 'organisations', slug, depth: 0 })
})

/** What an organisation has published under its own name; anonymous case studies never count towards it. */
export async function readWork(id: string): Promise<{ cases: CaseStudy[]; policies: Policy[] }> {
  const reader = await asReader()
  const page = { sort: '-publishedAt', depth: 0, limit: 50, pagination: false } as const
  const [cases, policies] = await Promise.all([
    reader.find({
      collection: 'case-studies',
      where: { and: [{ organisation: { equals: id } }, { attribution: { equals: 'named' } }] },
      select: { title: true, slug: true, outcome: true, publishedAt: true },
      ...page,
    }),
    reader.find({
      collection: 'policies',
      where: { organisation: { equals: id } },
      select: { title: true, slug: true, summary: true, policyType: true },
      ...page,
    }),
  ])
  return { cases: cases.docs, policies: policies.docs }
}
