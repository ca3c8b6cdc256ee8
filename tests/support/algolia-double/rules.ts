import { tokens } from '@/search/words/tokens'
import type { Params } from './search'

/** A rule as Algolia keeps it, as far as the hub writes rules. */
export interface Rule {
  objectID: string
  conditions: { pattern: string; anchoring: 'is' | 'contains'; context?: string }[]
  consequence: {
    promote?: { objectID: string; position: number }[]
    params?: { query?: { edits?: { type: string; delete: string }[] } }
    userData?: unknown
  }
  validity?: { from: number; until: number }[]
}

/** What rules do to a question: words that they take out, objects that they put on top, what they say of themselves. */
export function withRules(rules: readonly Rule[], params: Params) {
  const { query = '', ruleContexts = [] } = params
  const now = Date.now() / 1000
  const applied = rules.filter(
    ({ conditions, validity }) =>
      conditions.some(({ pattern, anchoring, context }) => {
        const inContext = context === undefined || ruleContexts.includes(context)
        const [asked, wanted] = [stems(query), stems(pattern)]
        return inContext && (anchoring === 'is' ? asked === wanted : ` ${asked} `.includes(` ${wanted} `))
      }) &&
      (!validity || validity.some(({ from, until }) => from <= now && now <= until)),
  )
  const edits = applied.flatMap(({ consequence }) => consequence.params?.query?.edits ?? [])
  return {
    params: { ...params, query: edits.reduce((q, edit) => q.toLowerCase().replace(edit.delete, ' '), query) },
    promote: applied
      .flatMap(({ consequence }) => consequence.promote ?? [])
      .sort((a, b) => a.position - b.position)
      .map(({ objectID }) => objectID),
    userData: applied.flatMap(({ consequence }) => consequence.userData ?? []),
  }
}

const stems = (text: string) =>
  tokens(text)
    .map(({ stem }) => stem)
    .join(' ')
