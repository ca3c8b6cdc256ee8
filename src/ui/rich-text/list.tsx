import type { ReactNode } from 'react'
import type { LexicalNode } from '@/lib/rich-text'

export function List({ node, children }: { node: LexicalNode; children: ReactNode }) {
  if (node.listType === 'number') {
    const start = typeof node.start === 'number' && node.start > 1 ? node.start : undefined
    return <ol start={start}>{children}</ol>
  }
  return <ul className={node.listType === 'check' ? 'hub-check' : undefined}>{children}</ul>
}
