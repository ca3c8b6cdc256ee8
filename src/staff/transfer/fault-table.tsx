import type { Fault } from '@/transfer/fault'
import { MOST_FAULTS } from '@/transfer/fault'

const keyOf = ({ row, column, message }: Fault) => `${row} ${column} ${message}`

/** Row, column, what is wrong and how to mend it. */
export function FaultTable({ title, faults }: { title: string; faults: Fault[] }) {
  if (faults.length === 0) return null
  return (
    // A table that is wider than the screen moves by itself, also with the keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable
    <section className="hub-faults" aria-label={title} tabIndex={0}>
      <table>
        <caption>
          {title} ({faults.length})
        </caption>
        <thead>
          <tr>
            <th scope="col">Row</th>
            <th scope="col">Column</th>
            <th scope="col">What</th>
            <th scope="col">How to mend it</th>
          </tr>
        </thead>
        <tbody>
          {faults.map((fault) => (
            <tr key={keyOf(fault)}>
              <td>{fault.row ?? '–'}</td>
              <td>{fault.column ?? '–'}</td>
              <td>{fault.message}</td>
              <td>{fault.mending}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {faults.length === MOST_FAULTS && <p>There may be more: these are the first {MOST_FAULTS}.</p>}
    </section>
  )
}
