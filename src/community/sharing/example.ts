import { asReader } from '@/database/as-reader'
import { firstSentences } from '@/lib/first-sentences'
import { plainText } from '@/lib/rich-text'
import type { Standing } from '@/practice/practice'
import { rankByStanding } from '@/practice/rank'
import { readPractices } from '@/practice/read-practices'
import type { StoryField } from './question'

export interface Example {
  title: string
  slug: string
  words: string
}

/** How a published case study near where this employer stands answers the same question; undefined where none does. */
export async function exampleFor(field: StoryField, standing: Standing): Promise<Example | undefined> {
  const ranked = rankByStanding(await readPractices(), standing, 5)
  const reader = await asReader()
  const { docs } = await reader.find({
    collection: 'case-studies',
    where: { id: { in: ranked.map(({ practice }) => practice.id) } },
    select: { title: true, slug: true, [field]: true },
    depth: 0,
    pagination: false,
  })
  // Found in the order of ids; the nearest that says something is wanted.
  const told = ranked
    .map(({ practice }) => docs.find(({ id }) => id === practice.id))
    .find((doc) => doc?.slug && plainText(doc[field]))
  return (
    told && { title: told.title, slug: told.slug ?? '', words: firstSentences(plainText(told[field]), 420) }
  )
}
