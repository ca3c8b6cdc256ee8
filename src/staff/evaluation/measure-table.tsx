import { figuresOf, type Measure } from '@/evaluation/figures'
import type { Group } from '@/evaluation/groups'
import { groupInWords } from '@/evaluation/in-words'

interface MeasureTableProps {
  all: Group
  group: Group
  measure: Measure
}

/** One measure: the group that was asked for, and all employers. */
export function MeasureTable({ all, group, measure }: MeasureTableProps) {
  const figures = figuresOf(all, measure)
  const rows = group === all ? [all] : [group, all]
  const shown = rows.filter((row) => figures.has(row))
  return (
    <section className="hub-check" aria-labelledby={`m-${measure.key}`}>
      <h3 id={`m-${measure.key}`}>{measure.label}</h3>
      {shown.length === 0 ? (
        <p>Not shown: one of the answers has fewer than ten employers behind it.</p>
      ) : (
        // A table that is wider than the screen moves by itself, also with the keyboard.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable
        <section className="hub-faults" aria-label={measure.label} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">Employers</th>
                {measure.answers.map(({ value, label }) => (
                  <th scope="col" key={value}>
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <tr key={groupInWords(row.filter)}>
                  <th scope="row">{groupInWords(row.filter)}</th>
                  {figures.get(row)?.map((count, at) => (
                    <td key={measure.answers[at]?.value}>{count}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  )
}
