import type { Blockquote, Nodes } from 'mdast'

/** What a reader reads of a node; lines stay apart. */
export function textOf(node: Nodes): string {
  if ('value' in node) return node.value
  if (node.type === 'break') return '\n'
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

/** The words and their source, when the last line of the quote begins with a dash; otherwise undefined. */
export function attributedQuote(quote: Blockquote): { text: string; attribution: string } | undefined {
  const lines = quote.children
    .flatMap((child) => textOf(child).split('\n'))
    .map((line) => line.trim())
    .filter(Boolean)
  const last = lines.pop()
  if (!last?.startsWith('—') || lines.length === 0) return undefined
  return {
    text: lines.join(' ').replace(/^“([^“”]*)”$/, '$1'),
    attribution: last.slice(1).trim(),
  }
}
