import type { Heading, RootContent } from 'mdast'
import { textOf } from '@/lib/markdown/attributed-quote'

const isHeading = (node: RootContent): node is Heading => node.type === 'heading'

export interface Titled {
  title: string | undefined
  blocks: RootContent[]
}

/** The first heading is the title; those below it begin at the second level, as they do on a page. */
export function titled(nodes: RootContent[]): Titled {
  const first = nodes.find(isHeading)
  const blocks = nodes.filter((node) => node !== first)
  const top = Math.min(...blocks.filter(isHeading).map(({ depth }) => depth))
  const level = (depth: number) => Math.min(4, depth - top + 2) as Heading['depth']
  return {
    title: first && textOf(first).replace(/\s+/g, ' ').trim(),
    blocks: blocks.map((node) => (isHeading(node) ? { ...node, depth: level(node.depth) } : node)),
  }
}

export interface Place {
  name: string
  label: string
}

/** What stands under a heading that is called as a field is goes into that field; the rest into `main`. */
export function byField(blocks: RootContent[], fields: Place[], main: string): Map<string, RootContent[]> {
  const found = new Map<string, RootContent[]>()
  let into = main
  let since = 0
  for (const node of blocks) {
    const field = isHeading(node) ? fieldOf(node, fields) : undefined
    if (isHeading(node) && field) {
      into = field
      since = node.depth
      continue
    }
    // A heading of the same rank that names no field ends what the field holds.
    if (isHeading(node) && node.depth <= since) into = main
    found.set(into, [...(found.get(into) ?? []), node])
  }
  return found
}

const fieldOf = (node: Heading, fields: Place[]) =>
  fields.find(({ label }) => label.toLowerCase() === textOf(node).trim().toLowerCase())?.name
