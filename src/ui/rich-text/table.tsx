import { childrenOf, type LexicalNode } from '@/lib/rich-text'
import { ScrollTable } from '../scroll-table'
import { Nodes } from './nodes'

/** Bits of `headerState`. */
const HEADS_COLUMN = 1
const HEADS_ROW = 2

const isHead = (row: LexicalNode) =>
  childrenOf(row).length > 0 &&
  childrenOf(row).every((cell) => (Number(cell.headerState) & HEADS_COLUMN) !== 0)

const span = (value: unknown) => (typeof value === 'number' && value > 1 && value < 100 ? value : undefined)

function Cell({ cell, inHead }: { cell: LexicalNode; inHead: boolean }) {
  const inner = <Nodes nodes={childrenOf(cell)} depth={3} />
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

function Rows({ rows, inHead = false }: { rows: LexicalNode[]; inHead?: boolean }) {
  return rows.map((row, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a rendered table never reorders.
    <tr key={i}>
      {childrenOf(row).map((cell, j) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above.
        <Cell key={j} cell={cell} inHead={inHead} />
      ))}
    </tr>
  ))
}

export function Table({ node }: { node: LexicalNode }) {
  const rows = childrenOf(node).filter(({ type }) => type === 'tablerow')
  const firstBodyRow = rows.findIndex((row) => !isHead(row))
  const head = rows.slice(0, firstBodyRow === -1 ? rows.length : firstBodyRow)
  const body = rows.slice(head.length)
  if (rows.length === 0) return null
  return (
    <ScrollTable label="Table">
      {head.length > 0 && (
        <thead>
          <Rows rows={head} inHead />
        </thead>
      )}
      {body.length > 0 && (
        <tbody>
          <Rows rows={body} />
        </tbody>
      )}
    </ScrollTable>
  )
}
