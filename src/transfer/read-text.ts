import { markdownToLexical } from '@/lib/markdown/markdown-to-lexical'
import type { Reading } from './read-value'

interface Text {
  state?: unknown
  fault?: { message: string; mending: string }
}

const HOW =
  'Long text is Markdown: ## for a heading, - for a list, **bold**, [words](https://…). A plain paragraph is fine as it is.'

/** Long text: Markdown in words, or the editor's own form as JSON exports carry it. */
export function readText(value: unknown, { known, textFault }: Pick<Reading, 'known' | 'textFault'>): Text {
  if (typeof value === 'object') {
    const fault = textFault(value)
    return fault
      ? { fault: { message: `It contains ${fault}.`, mending: 'Take that part out.' } }
      : { state: value }
  }
  try {
    return { state: stateOf(String(value), known) }
  } catch (error) {
    const message = (error as Error).message.replace(/^text: /, '')
    return { fault: { message: `${message.charAt(0).toUpperCase()}${message.slice(1)}.`, mending: HOW } }
  }
}

function stateOf(source: string, known: Reading['known']): unknown {
  return markdownToLexical(source, 'text', (collection, name) => {
    const id = known.idOf(collection, name)
    if (!id) throw new Error(`a link to “${collection}:${name}”, which is not there`)
    return id
  })
}
