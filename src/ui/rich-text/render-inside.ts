import type { ReactNode } from 'react'
import type { LexicalNode } from '@/lib/rich-text'

/** Shows nodes that a node keeps elsewhere than among its children: the cells of a table, the text of a callout. */
export type RenderInside = (nodes: LexicalNode[]) => ReactNode
