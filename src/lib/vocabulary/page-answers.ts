import type { Term } from './term'

/** What a reader may say of a page. */
export const PAGE_ANSWERS = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
] as const satisfies readonly Term[]

export type PageAnswer = (typeof PAGE_ANSWERS)[number]['value']
