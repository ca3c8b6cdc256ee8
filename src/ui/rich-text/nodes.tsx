import type { ReactNode } from 'react'
import { childrenOf, type LexicalNode } from '@/lib/rich-text'
import { Block } from './block'
import type { PlannedHeading } from './heading-plan'
import { Link } from './link'
import { List } from './list'
import type { RenderInside } from './render-inside'
import { Table } from './table'
import { Text } from './text'
import { Upload } from './upload'

/** Deeper nesting than any editor makes; a hostile state must not exhaust the stack. */
const MAX_DEPTH = 30

interface NodesProps {
  nodes: LexicalNode[]
  headings?: Map<LexicalNode, PlannedHeading>
  depth?: number
}

type Render = (node: LexicalNode, inner: ReactNode, inside: RenderInside) => ReactNode

const RENDERERS: Record<string, Render> = {
  text: (node) => <Text node={node} />,
  linebreak: () => <br />,
  tab: () => ' ',
  paragraph: (node, inner) => (childrenOf(node).length > 0 ? <p>{inner}</p> : null),
  quote: (_, inner) => (
    <blockquote>
      <p>{inner}</p>
    </blockquote>
  ),
  horizontalrule: () => <hr />,
  link: (node, inner) => <Link node={node}>{inner}</Link>,
  autolink: (node, inner) => <Link node={node}>{inner}</Link>,
  list: (node, inner) => <List node={node}>{inner}</List>,
  listitem: (node, inner) => <li className={node.checked === true ? 'is-done' : undefined}>{inner}</li>,
  table: (node, _, inside) => <Table node={node} inside={inside} />,
  upload: (node) => <Upload node={node} />,
  block: (node, _, inside) => <Block node={node} inside={inside} />,
}

export function Nodes({ nodes, headings, depth = 0 }: NodesProps) {
  if (depth > MAX_DEPTH) return null
  return nodes.map((node, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a rendered text never reorders.
    <Node key={i} node={node} headings={headings} depth={depth} />
  ))
}

function Node({
  node,
  headings,
  depth,
}: {
  node: LexicalNode
  headings?: NodesProps['headings']
  depth: number
}) {
  const inside: RenderInside = (nodes) => <Nodes nodes={nodes} depth={depth + 1} />
  const inner = inside(childrenOf(node))
  if (node.type === 'heading') return <Heading planned={headings?.get(node)}>{inner}</Heading>
  const render = RENDERERS[node.type]
  return render ? render(node, inner, inside) : inner
}

/** A heading that is not in the plan is empty or stands inside something else: it reads as a strong paragraph. */
function Heading({ planned, children }: { planned?: PlannedHeading; children: ReactNode }) {
  if (!planned) {
    return (
      <p>
        <strong>{children}</strong>
      </p>
    )
  }
  const Tag = `h${planned.level}` as 'h2' | 'h3' | 'h4' | 'h5' | 'h6'
  return <Tag id={planned.anchor}>{children}</Tag>
}
