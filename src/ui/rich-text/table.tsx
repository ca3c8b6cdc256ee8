import { childrenOf, type LexicalNode, textOfNode } from '@/lib/rich-text'
import { ScrollTable } from '../scroll-table'
import type { RenderInside } from './render-inside'

/** Bits of `headerState`. */
const HEADS_COLUMN = 1
const HEADS_ROW = 2

const isHead = (row: LexicalNode) =>
  childrenOf(row).length > 0 &&
  childrenOf(row).every((cell) => (Number(cell.headerState) & HEADS_COLUMN) !== 0)

const span = (value: unknown) => (typeof value === 'number' && value > 1 && value < 100 ? value : undefined)

function Cell({ cell, inHead, inside }: { cell: LexicalNode; inHead: boolean; inside: RenderInside }) {
  const inner = inside(childrenOf(cell))
  const spans = { colSpan: span(cell.colSpan), rowSpan: span(cell.rowSpan) }
  const state = Number(cell.headerState) || 0
  if (inHead)
    return (
      <th scope="col" {...spans}>
        {inner}
      </th>
    )
  if (state & HEADS_ROW)
    return (
      <th scope="row" {...spans}>
        {inner}
      </th>
    )
  return <td {...spans}>{inner}</td>
}

interface RowsProps {
  rows: LexicalNode[]
  inHead?: boolean
  inside: RenderInside
}

function Rows({ rows, inHead = false, inside }: RowsProps) {
  return rows.map((row, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a rendered table never reorders.
    <tr key={i}>
      {childrenOf(row).map((cell, j) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above.
        <Cell key={j} cell={cell} inHead={inHead} inside={inside} />
      ))}
    </tr>
  ))
}

export function Table({ node, inside }: { node: LexicalNode; inside: RenderInside }) {
  const rows = childrenOf(node).filter(({ type }) => type === 'tablerow')
  const firstBodyRow = rows.findIndex((row) => !isHead(row))
  const head = rows.slice(0, firstBodyRow === -1 ? rows.length : firstBodyRow)
  const body = rows.slice(head.length)
  if (rows.length === 0) return null
  return (
    <ScrollTable label={`Table: ${textOfNode(rows[0] ?? node)}`}>
      {head.length > 0 && (
        <thead>
          <Rows rows={head} inHead inside={inside} />
        </thead>
      )}
      {body.length > 0 && (
        <tbody>
          <Rows rows={body} inside={inside} />
        </tbody>
      )}
    </ScrollTable>
  )
}
