import { anchorMaker, type LexicalNode, textOfNode } from '@/lib/rich-text'

export interface PlannedHeading {
  /** 2–6; never more than one below the heading before. */
  level: number
  anchor: string
}

/**
 * What each top-level heading of a text becomes on its page. Fragments are those of the search index. Levels keep the
 * writer's order but skip none: a text that starts with `h3` starts at `topLevel` all the same.
 */
export function headingPlan(
  nodes: LexicalNode[],
  within: string,
  topLevel: number,
): Map<LexicalNode, PlannedHeading> {
  const anchorOf = anchorMaker(within)
  const plan = new Map<LexicalNode, PlannedHeading>()
  const open: number[] = []
  for (const node of nodes) {
    const text = node.type === 'heading' ? textOfNode(node) : ''
    if (!text) continue
    const wanted = Number(String(node.tag).slice(1)) || 2
    while (open.length > 0 && (open.at(-1) ?? 0) >= wanted) open.pop()
    open.push(wanted)
    plan.set(node, { level: Math.min(topLevel + open.length - 1, 6), anchor: anchorOf(text) })
  }
  return plan
}
