import type { Payload } from 'payload'
import type { Media } from '@/payload-types'

export interface UnusedFile {
  id: string
  filename: string
  updatedAt: string
  /** What a document file lacks for people who use a screen reader. */
  warnings: string[]
}

async function shownIn(slug: string, draft: boolean, payload: Payload): Promise<string[]> {
  const { docs } = await payload.find({
    collection: slug as 'guidance',
    draft,
    trash: true,
    select: { mediaUsed: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs.flatMap(({ mediaUsed }) => mediaUsed ?? [])
}

/** Files that no document shows, published, as its newest draft or in the trash; the oldest first. */
export async function unusedFiles(payload: Payload): Promise<UnusedFile[]> {
  const holders = payload.config.collections.filter(({ flattenedFields }) =>
    flattenedFields.some(({ name }) => name === 'mediaUsed'),
  )
  const used = await Promise.all(
    holders.flatMap(({ slug }) => [shownIn(slug, false, payload), shownIn(slug, true, payload)]),
  )
  const { docs } = await payload.find({
    collection: 'media',
    where: { id: { not_in: [...new Set(used.flat())] } },
    select: { filename: true, updatedAt: true, inside: true },
    sort: 'updatedAt',
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return (docs as Media[]).map(({ id, filename, updatedAt, inside }) => ({
    id,
    filename: filename ?? 'Untitled',
    updatedAt,
    warnings: inside?.warnings ?? [],
  }))
}
