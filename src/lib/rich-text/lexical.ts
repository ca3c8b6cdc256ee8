/** A node of a Lexical state as it may come from outside: nothing about it is certain. */
export interface LexicalNode {
  type: string
  [key: string]: unknown
}

/** Deeper nesting than any editor makes; a hostile state must not exhaust the stack. */
const MAX_DEPTH = 60

const BLOCKS = new Set([
  'paragraph',
  'heading',
  'listitem',
  'quote',
  'tablecell',
  'tablerow',
  'table',
  'list',
  'block',
])

function isNode(value: unknown): value is LexicalNode {
  return typeof value === 'object' && value !== null && typeof (value as LexicalNode).type === 'string'
}

/** The children of a node; empty when it has none. */
export function childrenOf(node: LexicalNode): LexicalNode[] {
  return Array.isArray(node.children) ? node.children.filter(isNode) : []
}

/** The top-level nodes of a Lexical state; empty for anything that is not one. */
export function rootNodes(state: unknown): LexicalNode[] {
  const root = typeof state === 'object' && state !== null ? (state as { root?: unknown }).root : undefined
  return isNode(root) ? childrenOf(root) : []
}

export function isLexicalState(value: unknown): boolean {
  return typeof value === 'object' && value !== null && isNode((value as { root?: unknown }).root)
}

/** What a reader reads of a node, blocks parted by a space. Unknown nodes give the text of their children. */
export function textOfNode(node: LexicalNode): string {
  return tidy(gather(node, 0))
}

/** What a reader reads of a whole state. */
export function plainText(state: unknown): string {
  return tidy(
    rootNodes(state)
      .map((node) => gather(node, 0))
      .join(' '),
  )
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim()

function gather(node: LexicalNode, depth: number): string {
  if (depth > MAX_DEPTH) return ''
  if (node.type === 'linebreak' || node.type === 'tab') return ' '
  if (typeof node.text === 'string') return node.text
  const inner = childrenOf(node)
    .map((child) => gather(child, depth + 1))
    .join('')
  const all = node.type === 'block' || node.type === 'inlineBlock' ? blockText(node.fields, depth + 1) : inner
  return BLOCKS.has(node.type) ? ` ${all} ` : all
}

const NOT_WORDS = new Set(['id', 'blockType', 'blockName', 'style', 'url'])

/** Callouts, quotes and file links keep their words in fields: strings and nested states. */
function blockText(fields: unknown, depth: number): string {
  if (depth > MAX_DEPTH || typeof fields !== 'object' || fields === null) return ''
  return Object.entries(fields)
    .filter(([name]) => !NOT_WORDS.has(name))
    .map(([, value]) => {
      if (typeof value === 'string') return value
      if (isLexicalState(value))
        return rootNodes(value)
          .map((node) => gather(node, depth + 1))
          .join(' ')
      return ''
    })
    .join(' ')
}
