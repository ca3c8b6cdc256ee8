import { childrenOf, type LexicalNode, rootNodes, textOfNode } from '@/lib/rich-text'
import { headingPlan, type PlannedHeading } from '@/ui/rich-text/heading-plan'
import { linkHref } from '@/ui/rich-text/link-href'
import { type Cell, type PdfBlock, paragraphOf, type Run } from './text'

interface Place {
  /** Level of the first heading of the text. */
  topLevel: number
  /** In front of site paths. Without a slash at its end. */
  origin: string
}

/** Deeper nesting than any editor makes; a hostile state must not exhaust the stack. */
const MAX_DEPTH = 30

const BOLD = 1
const ITALIC = 2

/** A Lexical state as blocks; anything else has none. Unknown nodes give the text of their children. */
export function blocksOf(state: unknown, place: Place): PdfBlock[] {
  const nodes = rootNodes(state)
  const headings = headingPlan(nodes, '', place.topLevel)
  return nodes.flatMap((node) => blockOf(node, { ...place, headings }, 0))
}

type Inside = Place & { headings: Map<LexicalNode, PlannedHeading> }

const inner = (nodes: LexicalNode[], place: Inside, depth: number): PdfBlock[] =>
  depth > MAX_DEPTH ? [] : nodes.flatMap((node) => blockOf(node, place, depth))

type Convert = (node: LexicalNode, place: Inside, depth: number) => PdfBlock[]

const CONVERT: Record<string, Convert> = {
  paragraph: (node, place) => [{ kind: 'paragraph', runs: runsOf(childrenOf(node), place) }],
  heading: headingOf,
  quote: (node) => [{ kind: 'quote', text: textOfNode(node) }],
  horizontalrule: () => [],
  list: listOf,
  table: tableOf,
  upload: ({ value }) => {
    const alt = typeof value === 'object' && value !== null && 'alt' in value ? value.alt : undefined
    return typeof alt === 'string' && alt ? [paragraphOf(`On the page: ${alt}`)] : []
  },
  block: callout,
}

function blockOf(node: LexicalNode, place: Inside, depth: number): PdfBlock[] {
  const convert = CONVERT[node.type]
  if (convert) return convert(node, place, depth)
  const text = textOfNode(node)
  return text ? [paragraphOf(text)] : []
}

/** A heading that is not in the plan is empty or stands inside something else: it reads as a strong paragraph. */
function headingOf(node: LexicalNode, { headings }: Inside): PdfBlock[] {
  const text = textOfNode(node)
  const level = headings.get(node)?.level
  if (level) return [{ kind: 'heading', level, text }]
  return text ? [{ kind: 'paragraph', runs: [{ text, bold: true, italic: false }] }] : []
}

function listOf(node: LexicalNode, place: Inside, depth: number): PdfBlock[] {
  const items = childrenOf(node).map((item) => itemOf(item, place, depth + 1))
  const start = typeof node.start === 'number' ? node.start : 1
  return items.length > 0 ? [{ kind: 'list', ordered: node.listType === 'number', start, items }] : []
}

/** The words of an item stand bare beside its own lists. */
function itemOf(item: LexicalNode, place: Inside, depth: number): PdfBlock[] {
  const isList = ({ type }: LexicalNode) => type === 'list'
  const children = childrenOf(item)
  const runs = runsOf(
    children.filter((child) => !isList(child)),
    place,
  )
  return [{ kind: 'paragraph', runs }, ...inner(children.filter(isList), place, depth)]
}

/** Bits of `headerState`. */
const HEADS_COLUMN = 1

function tableOf(node: LexicalNode): PdfBlock[] {
  const rows = childrenOf(node)
    .filter(({ type }) => type === 'tablerow')
    .map((row) => childrenOf(row).map(cellOf))
  return rows.some((row) => row.length > 0) ? [{ kind: 'table', rows }] : []
}

function cellOf(cell: LexicalNode): Cell {
  const text = textOfNode(cell)
  const state = Number(cell.headerState) || 0
  if (state === 0) return { text }
  return { text, head: state & HEADS_COLUMN ? 'Column' : 'Row' }
}

const CALLOUTS: Record<string, string> = { important: 'Important', safety: 'Staying safe' }

function callout({ fields }: LexicalNode, place: Inside, depth: number): PdfBlock[] {
  const { blockType, style, content, text, attribution } = (fields ?? {}) as Record<string, unknown>
  if (blockType === 'quote' && typeof text === 'string')
    return [{ kind: 'quote', text: `“${text}”`, ...(typeof attribution === 'string' && { by: attribution }) }]
  if (blockType !== 'callout') return []
  const title = CALLOUTS[String(style)]
  return [{ kind: 'callout', ...(title && { title }), blocks: inner(rootNodes(content), place, depth + 1) }]
}

/** The text of a line in its styles. A link that the page would not show keeps its words alone. */
function runsOf(nodes: LexicalNode[], place: Inside, href?: string, depth = 0): Run[] {
  if (depth > MAX_DEPTH) return []
  return nodes.flatMap((node): Run[] => {
    if (node.type === 'link' || node.type === 'autolink')
      return runsOf(childrenOf(node), place, fullAddress(linkHref(node.fields), place.origin), depth + 1)
    if (node.type === 'linebreak' || node.type === 'tab') return [{ text: ' ', bold: false, italic: false }]
    if (typeof node.text !== 'string') return runsOf(childrenOf(node), place, href, depth + 1)
    const format = Number(node.format) || 0
    return [
      {
        text: node.text,
        bold: (format & BOLD) !== 0,
        italic: (format & ITALIC) !== 0,
        ...(href && { href }),
      },
    ]
  })
}

/** A fragment leads nowhere on paper. */
function fullAddress(href: string | undefined, origin: string): string | undefined {
  if (!href || href.startsWith('#')) return undefined
  return href.startsWith('/') ? `${origin}${href}` : href
}
