import type { Meeting } from '@/payload-types'

/** What stands on the wall at one time. */
export interface Screen {
  /** Small, above: the part of the meeting. */
  part?: string
  minutes?: number
  words: string
}

/** A meeting as screens: what it is about, each part of its agenda, then the prompts that no part names. */
export function screensOf({
  title,
  theme,
  agenda,
  prompts,
}: Pick<Meeting, 'title' | 'theme' | 'agenda' | 'prompts'>): Screen[] {
  const parts = (agenda ?? []).map(({ what, minutes, prompt }) => ({
    ...(prompt && { part: what }),
    ...(minutes && { minutes }),
    words: prompt || what,
  }))
  const named = new Set(parts.map(({ words }) => words))
  const rest = (prompts ?? []).map(({ text }) => ({ words: text })).filter(({ words }) => !named.has(words))
  return [{ part: title, words: theme }, ...parts, ...rest]
}
