import { formatDate } from '@/lib/format-date'
import { type Block, parseMarkdown } from '@/lib/markdown/parse-markdown'
import { LICENCES, labelOf } from '@/lib/vocabulary'
import { organisations } from '../content/organisations'
import type { PolicySample } from '../content/types'

/** What both file formats of a policy say. */
export interface PolicyText {
  title: string
  author: string
  /** The day on which this version came into force. */
  date: Date
  /** One line each, below the title. */
  facts: string[]
  blocks: Block[]
}

export function policyText(sample: PolicySample): PolicyText {
  const employer = organisations.find(({ key }) => key === sample.organisation)
  if (!employer) throw new Error(`policies/${sample.key}: no sample organisation “${sample.organisation}”`)
  return {
    title: sample.title,
    author: employer.title,
    date: new Date(`${sample.effectiveFrom}T12:00:00.000Z`),
    facts: [
      `Version ${sample.versionLabel}, in force from ${formatDate(sample.effectiveFrom)}`,
      `Kept by: ${sample.policyOwner}`,
      `Next review: ${formatDate(sample.nextReview)}`,
      `Reuse: ${labelOf(LICENCES, sample.licence)}`,
      `Illustrative example: ${employer.title} is an invented employer.`,
    ],
    blocks: withScope(parseMarkdown(sample.body), sample.scope),
  }
}

/** The scope is a field of its own on the hub; on paper it stands before the first heading. */
function withScope(body: Block[], scope: string): Block[] {
  const first = body.findIndex(({ type }) => type === 'heading')
  return body.toSpliced(Math.max(first, 0), 0, ...parseMarkdown(`## Scope\n\n${scope}`))
}
