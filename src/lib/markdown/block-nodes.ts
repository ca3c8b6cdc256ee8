import type { Blockquote, Heading, List, ListItem, Paragraph, Table, TableCell } from 'mdast'
import { attributedQuote } from './attributed-quote'
import { element, inlineNodes, type SerializedNode, upload } from './inline-nodes'
import type { LexicalContext } from './lexical-context'
import type { Block, Callout } from './parse-markdown'

type Convert<Node> = (node: Node, context: LexicalContext) => SerializedNode[]

export function blockNodes(blocks: Block[], context: LexicalContext): SerializedNode[] {
  return blocks.flatMap((block) => blockNode(block, context))
}

function blockNode(block: Block, context: LexicalContext): SerializedNode[] {
  switch (block.type) {
    case 'paragraph':
      return paragraph(block, context)
    case 'heading':
      return heading(block, context)
    case 'list':
      return [list(block, context)]
    case 'table':
      return table(block, context)
    case 'blockquote':
      return quote(block, context)
    case 'callout':
      return callout(block, context)
    case 'thematicBreak':
      return [{ type: 'horizontalrule', version: 1 }]
    default:
      throw new Error(`Markdown of the kind “${block.type}” has no place in a text`)
  }
}

const paragraph: Convert<Paragraph> = ({ children }, context) => {
  const [only] = children
  if (children.length === 1 && only?.type === 'image') return [upload(only, context)]
  return [paragraphOf(inlineNodes(children, context))]
}

/** Lexical keeps the format of a paragraph's first text in the paragraph too. */
function paragraphOf(line: SerializedNode[]): SerializedNode {
  const textFormat = line.find(({ type }) => type === 'text')?.format ?? 0
  return element('paragraph', line, { textFormat, textStyle: '' })
}

const heading: Convert<Heading> = ({ depth, children }, context) => {
  if (depth < 2 || depth > 4) throw new Error('headings begin at ## and end at ####')
  return [element('heading', inlineNodes(children, context), { tag: `h${depth}` })]
}

function list({ ordered, start, children }: List, context: LexicalContext, depth = 0): SerializedNode {
  const first = start ?? 1
  const items = children.flatMap((item, at) => listItem(item, context, depth, first + at))
  return element('list', items, {
    listType: ordered ? 'number' : 'bullet',
    start: first,
    tag: ordered ? 'ol' : 'ul',
  })
}

/** Lexical keeps a list within a list in an item of its own, after the item that it belongs to. */
function listItem(item: ListItem, context: LexicalContext, depth: number, value: number): SerializedNode[] {
  const lines = item.children.flatMap((child, at) => {
    if (child.type === 'list') return []
    if (child.type !== 'paragraph') throw new Error(`a list item holds a ${child.type}`)
    const gap: SerializedNode[] = at === 0 ? [] : [{ type: 'linebreak', version: 1 }]
    return [...gap, ...inlineNodes(child.children, context)]
  })
  const nested = item.children.flatMap((child) =>
    child.type === 'list'
      ? [element('listitem', [list(child, context, depth + 1)], { indent: depth, value: value + 1 })]
      : [],
  )
  return [element('listitem', lines, { indent: depth, value }), ...nested]
}

/** Bit of a cell's `headerState`: it heads the column below it. */
const HEADS_COLUMN = 1

const table: Convert<Table> = ({ children }, context) => {
  const rows = children.map((row, at) =>
    element(
      'tablerow',
      row.children.map((cell) => tableCell(cell, at === 0 ? HEADS_COLUMN : 0, context)),
    ),
  )
  return [element('table', rows)]
}

function tableCell({ children }: TableCell, headerState: number, context: LexicalContext): SerializedNode {
  const inner = paragraphOf(inlineNodes(children, context))
  return element('tablecell', [inner], { backgroundColor: null, colSpan: 1, headerState, rowSpan: 1 })
}

const quote: Convert<Blockquote> = (node, context) => {
  const attributed = attributedQuote(node)
  if (attributed) return [block('quote', attributed, context)]
  const lines = node.children.map((child) => {
    if (child.type !== 'paragraph') throw new Error(`a quote holds a ${child.type}`)
    return inlineNodes(child.children, context)
  })
  const gap: SerializedNode = { type: 'linebreak', version: 1 }
  return [
    element(
      'quote',
      lines.flatMap((line, at) => (at === 0 ? line : [gap, ...line])),
    ),
  ]
}

const callout: Convert<Callout> = ({ style, children }, context) => [
  block('callout', { style, content: root(blockNodes(children, context)) }, context),
]

function block(blockType: string, fields: object, { nextId }: LexicalContext): SerializedNode {
  const id = nextId()
  return { fields: { id, blockName: '', blockType, ...fields }, format: '', type: 'block', version: 2 }
}

/** A whole Lexical state. */
export function root(children: SerializedNode[]) {
  return { root: element('root', children) }
}
