import type { Blockquote, Nodes } from 'mdast'

/** What a reader reads of a node; lines stay apart. */
export function textOf(node: Nodes): string {
  if ('value' in node) return node.value
  if (node.type === 'break') return '\n'
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

export interface AttributedQuote {
  text: string
  attribution: string
}

const OPENING = /^\[!quote\]\s*/

/**
 * The words and their source: the last line begins with a dash, or the first reads `[!quote] Source`.
 * Undefined for a quote without a source.
 */
export function attributedQuote(quote: Blockquote): AttributedQuote | undefined {
  const lines = quote.children
    .flatMap((child) => textOf(child).split('\n'))
    .map((line) => line.trim())
    .filter(Boolean)
  const first = lines[0] ?? ''
  const last = lines.at(-1) ?? ''
  if (lines.length < 2) return undefined
  if (OPENING.test(first)) return sourced(lines.slice(1), first.replace(OPENING, ''))
  return last.startsWith('—') ? sourced(lines.slice(0, -1), last.slice(1)) : undefined
}

/** The page adds the quotation marks. */
function sourced(lines: string[], attribution: string): AttributedQuote {
  return { text: lines.join(' ').replace(/^“([^“”]*)”$/, '$1'), attribution: attribution.trim() }
}
