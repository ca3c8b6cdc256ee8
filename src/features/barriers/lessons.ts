import { firstSentences } from '@/lib/first-sentences'
import { plainText } from '@/lib/rich-text'

interface Told {
  id: string
  title: string
  slug?: string | null
  whatHelped?: unknown
  whatGotInTheWay?: unknown
}

export interface Lesson {
  id: string
  title: string
  slug: string
  /** The first sentences that the employer wrote. */
  words: string
}

/** What employers said about one side of their attempt, those who said something. */
export function lessonsFrom(told: Told[], side: 'whatHelped' | 'whatGotInTheWay', most: number): Lesson[] {
  return told
    .flatMap(({ id, title, slug, ...sides }) => {
      const words = firstSentences(plainText(sides[side]))
      return words && slug ? [{ id, title, slug, words }] : []
    })
    .slice(0, most)
}
