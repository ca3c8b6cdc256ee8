import type { Image, Link, PhrasingContent } from 'mdast'
import { type LexicalContext, LINKED, type LinkedCollection } from './lexical-context'

/** A serialised Lexical node. */
export interface SerializedNode {
  type: string
  version: number
  [key: string]: unknown
}

/** Bits of a text node's `format`. */
const BOLD = 1
const ITALIC = 2
const STRIKETHROUGH = 4

const FORMATS: Partial<Record<PhrasingContent['type'], number>> = {
  strong: BOLD,
  emphasis: ITALIC,
  delete: STRIKETHROUGH,
}

/** Children every element node has, as Lexical writes them. */
export function element(type: string, children: SerializedNode[], more: object = {}): SerializedNode {
  return { children, direction: null, format: '', indent: 0, type, version: 1, ...more }
}

export function inlineNodes(
  content: PhrasingContent[],
  context: LexicalContext,
  format = 0,
): SerializedNode[] {
  return content.flatMap((node) => inlineNode(node, context, format))
}

function inlineNode(node: PhrasingContent, context: LexicalContext, format: number): SerializedNode[] {
  if (node.type === 'text') return [text(node.value.replace(/\s*\n\s*/g, ' '), format)]
  if (node.type === 'break') return [{ type: 'linebreak', version: 1 }]
  if (node.type === 'link') return [link(node, context, format)]
  const bit = FORMATS[node.type]
  if (bit && 'children' in node) return inlineNodes(node.children, context, format | bit)
  throw new Error(`Markdown of the kind “${node.type}” has no place inside a line`)
}

function text(value: string, format: number): SerializedNode {
  return { detail: 0, format, mode: 'normal', style: '', text: value, type: 'text', version: 1 }
}

function link(node: Link, context: LexicalContext, format: number): SerializedNode {
  return element('link', inlineNodes(node.children, context, format), {
    fields: { ...target(node.url, context), newTab: false },
    id: context.nextId(),
    version: 3,
  })
}

function target(url: string, { resolve }: LexicalContext): object {
  if (/^(https?:\/\/|mailto:|tel:|\/(?!\/))/.test(url)) return { linkType: 'custom', url }
  const [collection = '', key = ''] = url.split(':', 2)
  if (!isLinked(collection)) {
    throw new Error(`the link “${url}” names no known collection; use ${LINKED.join(', ')} or https://`)
  }
  return { linkType: 'internal', doc: { relationTo: collection, value: resolve(collection, key) } }
}

const isLinked = (name: string): name is LinkedCollection => (LINKED as readonly string[]).includes(name)

/** An image that stands on a line of its own; its address names the file: a key of the sample, a file name elsewhere. */
export function upload(node: Image, { resolve, nextId }: LexicalContext): SerializedNode {
  return {
    fields: {},
    format: '',
    id: nextId(),
    relationTo: 'media',
    type: 'upload',
    value: resolve('media', node.url),
    version: 3,
  }
}
