import { PAGE_ANSWERS, type PageAnswer } from '@/lib/vocabulary/page-answers'

const LONGEST_PAGE = 300
export const LONGEST_WORDS = 1000

export interface SentAnswer {
  page: string
  answer: PageAnswer
}

/** The answer in a sent form; undefined when it is not one of ours. */
export function answerIn(form: FormData): SentAnswer | undefined {
  const page = pathIn(form.get('page'))
  const answer = PAGE_ANSWERS.find(({ value }) => value === form.get('answer'))?.value
  return page && answer ? { page, answer } : undefined
}

/** A path of this site; undefined for anything else. */
export function pathIn(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > LONGEST_PAGE) return undefined
  return /^\/(?:[\w%~.-]+(?:\/[\w%~.-]+)*)?$/.test(value) ? value : undefined
}

/** The reader's words; empty when a program filled in the field that people do not see. */
export function wordsIn(form: FormData): string {
  const words = form.get('missing')
  if (typeof words !== 'string' || form.get('website')) return ''
  return words.trim().slice(0, LONGEST_WORDS)
}
