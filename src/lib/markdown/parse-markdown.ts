import type { RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

export const CALLOUT_STYLES = ['note', 'important', 'safety'] as const
export type CalloutStyle = (typeof CALLOUT_STYLES)[number]

/** What stands between `:::note` and `:::` on lines of their own. */
export interface Callout {
  type: 'callout'
  style: CalloutStyle
  children: RootContent[]
}

export type Block = RootContent | Callout

const CALLOUT = /^:::(\w+)[ \t]*\n([\s\S]*?)\n:::[ \t]*$/gm

/** Parses the dialect of the hub: GitHub's Markdown with callouts. Throws for an unknown callout. */
export function parseMarkdown(source: string): Block[] {
  const blocks: Block[] = []
  let from = 0
  for (const match of source.matchAll(CALLOUT)) {
    blocks.push(...parsePlain(source.slice(from, match.index)))
    blocks.push({ type: 'callout', style: styleOf(match[1] ?? ''), children: parsePlain(match[2] ?? '') })
    from = match.index + match[0].length
  }
  return [...blocks, ...parsePlain(source.slice(from))]
}

function parsePlain(source: string): RootContent[] {
  if (/^:::/m.test(source)) throw new Error('a callout is not closed, or has no line of its own')
  return fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }).children
}

function styleOf(name: string): CalloutStyle {
  const style = CALLOUT_STYLES.find((known) => known === name)
  if (!style) throw new Error(`unknown callout “:::${name}”: use ${CALLOUT_STYLES.join(', ')}`)
  return style
}
