import { asReader } from '@/database/as-reader'
import { firstSentences } from '@/lib/first-sentences'
import { plainText } from '@/lib/rich-text'
import { rankByStanding } from '@/practice/rank'
import { readPractices } from '@/practice/read-practices'
import type { StoryField } from './question'

export interface Example {
  title: string
  slug: string
  words: string
}

/** How a published case study near this employer answers the same question; undefined where none says anything. */
export async function exampleFor(
  field: StoryField,
  { sector, size }: { sector: string; size: string },
): Promise<Example | undefined> {
  const standing = { sector, size, stage: undefined, standards: [], barriers: [] }
  const ranked = rankByStanding(await readPractices(), standing, 5)
  const reader = await asReader()
  const { docs } = await reader.find({
    collection: 'case-studies',
    where: { id: { in: ranked.map(({ practice }) => practice.id) } },
    select: { title: true, slug: true, [field]: true },
    depth: 0,
    pagination: false,
  })
  const told = docs.find((doc) => doc.slug && plainText(doc[field]))
  return (
    told && { title: told.title, slug: told.slug ?? '', words: firstSentences(plainText(told[field]), 420) }
  )
}
