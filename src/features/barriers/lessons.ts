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

const LONGEST = 220

/** As many whole sentences as fit, or the first one cut at a word. */
export function firstSentences(text: string, longest = LONGEST): string {
  const sentences = text.trim().match(/[^.!?]+[.!?]+[”’"')]*\s*|[^.!?]+$/g) ?? []
  const [first = '', ...rest] = sentences
  if (first.length > longest) return `${first.slice(0, longest).replace(/\s+\S*$/, '')} …`
  let words = first
  for (const sentence of rest) {
    if (words.length + sentence.trimEnd().length > longest) break
    words += sentence
  }
  return words.trim()
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
