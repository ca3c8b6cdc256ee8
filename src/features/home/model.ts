import { formatCount, formatList } from '@/lib/format-count'
import type { SearchAnswer } from '@/search/port'
import type { Counts } from './queries'

export interface ReviewedDocument {
  type: 'case-studies' | 'policies' | 'guidance'
  id: string
  title: string
  slug?: string | null
  reviewedAt?: string | null
}

/** What the hub holds, in a sentence that claims no more than is true. */
export function factsSentence({ cases, policies, guidance, employers, illustrative }: Counts): string {
  const documents = formatList([
    formatCount(cases, 'case study', 'case studies'),
    formatCount(policies, 'policy', 'policies'),
    formatCount(guidance, 'piece of guidance', 'pieces of guidance'),
  ])
  const from =
    employers > 0
      ? `, from ${formatCount(employers, 'named employer', 'named employers')} and others who asked not to be named`
      : ''
  return `${documents}${from}.${illustrativeSentence(cases, illustrative)}`
}

function illustrativeSentence(cases: number, illustrative: number): string {
  if (illustrative === 0) return ''
  return illustrative === cases
    ? ' For now all of them are illustrative examples, set in invented workplaces.'
    : ` ${formatCount(illustrative, 'case study is', 'case studies are')} an illustrative example, marked as such.`
}

/** The most recently reviewed first. */
export function latestReviewed(docs: ReviewedDocument[], howMany: number): ReviewedDocument[] {
  return docs
    .filter(({ slug, reviewedAt }) => slug && reviewedAt)
    .sort((a, b) => (b.reviewedAt ?? '').localeCompare(a.reviewedAt ?? ''))
    .slice(0, howMany)
}

/** How many results each value of a facet has; zero for what the answer does not name. */
export function counter(answer: SearchAnswer | null, facet: string): (value: string) => number {
  const counts = new Map(answer?.facets[facet]?.options.map(({ value, count }) => [value, count]))
  return (value) => counts.get(value) ?? 0
}
