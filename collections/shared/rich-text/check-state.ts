import { linkFault } from './check-link'

/** Deeper than any editor makes: a callout with a list in a table cell is about 12. */
const DEEPEST = 40
const MOST_NODES = 20_000

const WITH_CHILDREN = new Set([
  'root',
  'paragraph',
  'heading',
  'list',
  'listitem',
  'quote',
  'link',
  'autolink',
])
const TABLE = new Set(['table', 'tablerow', 'tablecell'])
const LEAVES = new Set(['text', 'linebreak', 'tab', 'horizontalrule', 'upload', 'block'])
const BLOCKS = new Set(['callout', 'quote'])

type Node = Record<string, unknown>
type Check = (node: Node) => string | undefined

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const CHECKS: Record<string, Check> = {
  text: ({ text }) => (typeof text === 'string' ? undefined : 'a text without words'),
  heading: ({ tag }) =>
    /^h[2-4]$/.test(String(tag)) ? undefined : 'a heading that is not of level 2, 3 or 4',
  list: ({ listType }) =>
    ['bullet', 'number'].includes(String(listType)) ? undefined : 'an unknown kind of list',
  link: ({ fields }) => linkFault(fields),
  autolink: ({ fields }) => linkFault(fields),
  upload: ({ relationTo, value }) =>
    relationTo === 'media' && value ? undefined : 'a file that is not in the library',
  block: ({ fields }) =>
    isNode(fields) && BLOCKS.has(String(fields.blockType)) ? undefined : 'an unknown block',
}

function* below(node: Node): Generator<unknown> {
  if (Array.isArray(node.children)) yield* node.children
  // A callout keeps a text of its own in its fields.
  if (node.type === 'block' && isNode(node.fields)) {
    for (const value of Object.values(node.fields)) if (isNode(value) && 'root' in value) yield value.root
  }
}

function faultOf(node: unknown): string | undefined {
  if (!isNode(node) || typeof node.type !== 'string') return 'a part that is not a text node'
  const { type } = node
  const hasChildren = WITH_CHILDREN.has(type) || TABLE.has(type)
  if (!hasChildren && !LEAVES.has(type)) return `a part of an unknown kind (${type.slice(0, 40)})`
  if (hasChildren && !Array.isArray(node.children)) return `a ${type} without content`
  return CHECKS[type]?.(node)
}

/** The first fault in a tree, read level by level so that a hostile one cannot exhaust the stack. */
function faultBelow(root: Node): string | undefined {
  let level: unknown[] = [root]
  let count = 0
  for (let depth = 0; level.length > 0; depth++) {
    count += level.length
    if (depth > DEEPEST || count > MOST_NODES) return 'more, or deeper, parts than a text has'
    const fault = level.map(faultOf).find(Boolean)
    if (fault) return fault
    level = (level as Node[]).flatMap((node) => [...below(node)])
  }
  return undefined
}

/**
 * What is wrong with a stored text, as words for `It contains …`; undefined when it is sound or empty.
 * Sound: only nodes that the editor makes, links that readers may follow, and no more nested than people write.
 */
export function stateFault(state: unknown): string | undefined {
  if (state === null || state === undefined) return undefined
  const isText = isNode(state) && isNode(state.root) && state.root.type === 'root'
  return isText ? faultBelow(state.root as Node) : 'no text of this editor'
}
