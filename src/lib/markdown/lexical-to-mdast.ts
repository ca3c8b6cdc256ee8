import type { BlockContent, List, ListItem, PhrasingContent, RootContent, Table } from 'mdast'
import { childrenOf, type LexicalNode, textOfNode } from '../rich-text'

/** What a link inside the hub and a file are called in Markdown; undefined when it is not there any more. */
export type NameOf = (collection: string, id: unknown) => string | undefined

const BOLD = 1
const ITALIC = 2
const STRIKETHROUGH = 4

/** Markdown has no emphasis that begins or ends with a blank: it stands outside. */
function formatted({ text, format }: LexicalNode): PhrasingContent[] {
  const [, before = '', value = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(String(text)) ?? []
  const bits = value ? Number(format) || 0 : 0
  if (bits === 0) return [{ type: 'text', value: String(text) }]
  const blank = (value: string): PhrasingContent[] => (value ? [{ type: 'text', value }] : [])
  return [...blank(before), emphasised(value, bits), ...blank(after)]
}

function emphasised(value: string, bits: number): PhrasingContent {
  let node: PhrasingContent = { type: 'text', value }
  if (bits & STRIKETHROUGH) node = { type: 'delete', children: [node] }
  if (bits & ITALIC) node = { type: 'emphasis', children: [node] }
  if (bits & BOLD) node = { type: 'strong', children: [node] }
  return node
}

function addressOf({ fields }: LexicalNode, nameOf: NameOf): string | undefined {
  const { linkType, url, doc } = (fields ?? {}) as Record<string, unknown>
  if (linkType !== 'internal') return typeof url === 'string' ? url : undefined
  const { relationTo, value } = (doc ?? {}) as { relationTo?: string; value?: unknown }
  const name = relationTo && nameOf(relationTo, value)
  return name ? `${relationTo}:${name}` : undefined
}

function inline(nodes: LexicalNode[], nameOf: NameOf): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (typeof node.text === 'string') return formatted(node)
    if (node.type === 'linebreak') return [{ type: 'break' }]
    const children = inline(childrenOf(node), nameOf)
    const url = node.type.endsWith('link') ? addressOf(node, nameOf) : undefined
    return url ? [{ type: 'link', url, children: children as never }] : children
  })
}

const isListIn = (item: LexicalNode) => childrenOf(item)[0]?.type === 'list'

/** Lexical keeps a list within a list in an item of its own; Markdown inside the item before it. */
function list(node: LexicalNode, nameOf: NameOf): List {
  const items: ListItem[] = []
  for (const item of childrenOf(node)) {
    const last = items.at(-1)
    if (isListIn(item) && last) last.children.push(...childrenOf(item).map((inner) => list(inner, nameOf)))
    else items.push(listItem(item, nameOf))
  }
  const ordered = node.listType === 'number'
  const start = typeof node.start === 'number' ? node.start : 1
  return { type: 'list', ordered, ...(ordered && { start }), spread: false, children: items }
}

function listItem(item: LexicalNode, nameOf: NameOf): ListItem {
  const children: BlockContent[] = isListIn(item)
    ? childrenOf(item).map((inner) => list(inner, nameOf))
    : [{ type: 'paragraph', children: inline(childrenOf(item), nameOf) }]
  return { type: 'listItem', spread: false, children }
}

/** A cell is one line: its paragraphs stand beside each other. */
function table(node: LexicalNode, nameOf: NameOf): Table {
  const rows = childrenOf(node).map((row) => ({
    type: 'tableRow' as const,
    children: childrenOf(row).map((cell) => {
      const lines = childrenOf(cell).map((line) => inline(childrenOf(line), nameOf))
      const children = lines.flatMap((line, at) => (at === 0 ? line : [SPACE, ...line]))
      return { type: 'tableCell' as const, children: children.filter(({ type }) => type !== 'break') }
    }),
  }))
  return { type: 'table', children: rows }
}
const SPACE: PhrasingContent = { type: 'text', value: ' ' }

function paragraph(node: LexicalNode, nameOf: NameOf): RootContent[] {
  return [{ type: 'paragraph', children: inline(childrenOf(node), nameOf) }]
}

const BLOCKS: Record<string, (node: LexicalNode, nameOf: NameOf) => RootContent[]> = {
  paragraph,
  heading: (node, nameOf) => {
    const depth = Number(String(node.tag).slice(1)) as 2 | 3 | 4
    return [{ type: 'heading', depth, children: inline(childrenOf(node), nameOf) }]
  },
  list: (node, nameOf) => [list(node, nameOf)],
  table: (node, nameOf) => [table(node, nameOf)],
  quote: (node, nameOf) => [{ type: 'blockquote', children: paragraph(node, nameOf) as BlockContent[] }],
  horizontalrule: () => [{ type: 'thematicBreak' }],
  upload: ({ value }, nameOf) => {
    const url = nameOf('media', value)
    return url ? [{ type: 'paragraph', children: [{ type: 'image', url, alt: '' }] }] : []
  },
}

/** One block of a text; what Markdown has no form for gives its words. */
export function blockOf(node: LexicalNode, nameOf: NameOf): RootContent[] {
  const convert = BLOCKS[node.type]
  if (convert) return convert(node, nameOf)
  return [{ type: 'paragraph', children: [{ type: 'text', value: textOfNode(node) }] }]
}
