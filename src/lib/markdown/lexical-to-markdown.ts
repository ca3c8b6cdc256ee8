import type { RootContent } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import { type LexicalNode, rootNodes } from '../rich-text'
import { blockOf, type NameOf } from './lexical-to-mdast'

/**
 * A stored text as the Markdown from which `markdownToLexical` makes it again. What Markdown has no form for
 * (underlined, raised and lowered letters, cells that span) keeps its words and loses its form.
 */
export function lexicalToMarkdown(state: unknown, nameOf: NameOf): string {
  const parts: string[] = []
  let plain: RootContent[] = []
  const flush = () => {
    if (plain.length > 0) parts.push(written(plain))
    plain = []
  }
  for (const node of rootNodes(state)) {
    const own = node.type === 'block' ? blockWords(node, nameOf) : undefined
    if (own === undefined) plain.push(...blockOf(node, nameOf))
    else {
      flush()
      parts.push(own)
    }
  }
  flush()
  return parts.join('\n\n')
}

const written = (children: RootContent[]) =>
  toMarkdown({ type: 'root', children }, { extensions: [gfmToMarkdown()], bullet: '-' }).trim()

/** A callout and a quote with its source, in the forms that `parseMarkdown` knows. */
function blockWords({ fields }: LexicalNode, nameOf: NameOf): string | undefined {
  const { blockType, style, content, text, attribution } = (fields ?? {}) as Record<string, unknown>
  if (blockType === 'callout') return `:::${style}\n${lexicalToMarkdown(content, nameOf)}\n:::`
  if (blockType !== 'quote') return undefined
  const words = plainLine(text)
  return attribution ? `> [!quote] ${plainLine(attribution)}\n> ${words}` : `> ${words}`
}

const plainLine = (text: unknown) =>
  written([
    { type: 'paragraph', children: [{ type: 'text', value: String(text ?? '').replace(/\s+/g, ' ') }] },
  ])
