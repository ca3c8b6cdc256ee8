import type { PublicFigures } from '@/evaluation/public-figures'
import { formatDate } from '@/lib/format-date'
import { ScrollTable } from '@/ui/scroll-table'

/** What members report, all together: who stood still beside who moved. */
export function Reported({ until, employers, figures }: PublicFigures) {
  return (
    <section aria-labelledby="reported">
      <h2 className="hub-h2" id="reported">
        What members report, all together
      </h2>
      <p>
        From the private notes of {employers} employers, up to {formatDate(until.toISOString())}. Each figure
        has at least ten of them behind it, and nobody can read one of them out of it. The figures stay as
        they are until a quarter ends.
      </p>
      <ScrollTable label="What members report, all together" isStacked>
        <thead>
          <tr>
            <th scope="col">What was asked</th>
            <th scope="col">How many</th>
            <th scope="col">And the others</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ label, answers }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {answers.map((answer) => (
                <td key={answer.label} data-head={answer.label}>
                  <strong>{answer.count}</strong> {answer.label.toLowerCase()}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p className="hub-field__hint">
        A sign after a step, or a step after a meeting, contributed to a change. It is no proof. More
        disclosures can mean more trust.
      </p>
    </section>
  )
}
