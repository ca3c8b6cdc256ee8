import type { BlockContent, ListItem, PhrasingContent, RootContent, Table } from 'mdast'
import { textOf } from '@/lib/markdown/attributed-quote'

/** What was left out on the way. */
export interface Left {
  images: number
  links: string[]
}

const isSafe = (url: string) => /^(https?:\/\/|mailto:|tel:)[^\s\p{Cc}]+$/iu.test(url) && URL.canParse(url)

function line(nodes: PhrasingContent[], left: Left): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'image') {
      left.images++
      return []
    }
    if (node.type === 'link') return link(node, left)
    if ('children' in node)
      return [{ ...node, children: line(node.children as PhrasingContent[], left) } as never]
    if (node.type === 'break' || node.type === 'text') return [node]
    return [{ type: 'text', value: textOf(node) }]
  })
}

function link(node: Extract<PhrasingContent, { type: 'link' }>, left: Left): PhrasingContent[] {
  const children = line(node.children, left)
  if (isSafe(node.url)) return [{ type: 'link', url: node.url, children: children as never }]
  // A place in the same document, such as a footnote, is no loss.
  if (!node.url.startsWith('#') && node.url) left.links.push(textOf(node) || node.url)
  return children
}

/** A cell is one line: what stands below each other in it is parted by line breaks. */
function cell(nodes: RootContent[], left: Left): PhrasingContent[] {
  return nodes.flatMap((node, at): PhrasingContent[] => {
    const gap: PhrasingContent[] = at > 0 && node.type === 'paragraph' ? [{ type: 'break' }] : []
    if (node.type === 'paragraph') return [...gap, ...line(node.children, left)]
    return line([node as PhrasingContent], left)
  })
}

const paragraph = (children: PhrasingContent[]): BlockContent[] =>
  textOf({ type: 'paragraph', children }).trim() === '' ? [] : [{ type: 'paragraph', children }]

/** Paragraphs of what may hold nothing else. */
const paragraphs = (nodes: RootContent[], left: Left): BlockContent[] =>
  nodes.flatMap((node) =>
    node.type === 'paragraph'
      ? paragraph(line(node.children, left))
      : paragraph([{ type: 'text', value: textOf(node) }]),
  )

function item(node: ListItem, left: Left): ListItem {
  const children = node.children.flatMap((child): BlockContent[] =>
    child.type === 'list'
      ? [{ ...child, children: child.children.map((inner) => item(inner, left)) }]
      : paragraphs([child], left),
  )
  return { type: 'listItem', children }
}

/** A table without a head is given an empty one on the way: its first row heads it, as in most Word files. */
function table(node: Table, left: Left): Table {
  const rows = node.children.map((row) => ({
    ...row,
    children: row.children.map((each) => ({ ...each, children: cell(each.children, left) })),
  }))
  const isEmpty = rows.length > 1 && rows[0] !== undefined && textOf(rows[0]).trim() === ''
  return { ...node, children: isEmpty ? rows.slice(1) : rows }
}

function block(node: RootContent, left: Left): RootContent[] {
  switch (node.type) {
    case 'paragraph':
      return paragraph(line(node.children, left))
    case 'heading':
      return textOf(node).trim() ? [{ ...node, children: line(node.children, left) }] : []
    case 'list':
      return [{ ...node, children: node.children.map((inner) => item(inner, left)) }]
    case 'blockquote':
      return [{ ...node, children: paragraphs(node.children as RootContent[], left) }]
    case 'table':
      return [table(node, left)]
    case 'thematicBreak':
      return [node]
    default:
      return paragraph([{ type: 'text', value: textOf(node) }])
  }
}

/** A text with nothing in it that the editor does not know or readers must not follow. */
export const tidy = (nodes: RootContent[], left: Left): RootContent[] =>
  nodes.flatMap((node) => block(node, left))
