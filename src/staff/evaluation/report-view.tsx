import type { AdminViewServerProps } from 'payload'
import { FEWEST, type Filter, groupFor } from '@/evaluation/groups'
import { groupInWords } from '@/evaluation/in-words'
import { type Report, readReport } from '@/evaluation/read-report'
import { formatDate } from '@/lib/format-date'
import { SECTORS, SIZES, type Term } from '@/lib/vocabulary'
import { editorOf } from '../staff-of'
import { StaffPage } from '../staff-page'
import { MeasureTable } from './measure-table'

const chosen = (value: unknown, terms: readonly Term[]) =>
  terms.some((term) => term.value === value) ? [String(value)] : undefined

function filterIn(params: AdminViewServerProps['searchParams']): Filter {
  const [sector, size] = [chosen(params?.['sector'], SECTORS), chosen(params?.['size'], SIZES)]
  return { ...(sector && { sector }), ...(size && { size }) }
}

function Choice({
  name,
  label,
  terms,
  filter,
}: {
  name: 'sector' | 'size'
  label: string
  terms: readonly Term[]
  filter: Filter
}) {
  return (
    <label>
      {label}{' '}
      <select name={name} defaultValue={filter[name]?.[0] ?? ''}>
        <option value="">Any</option>
        {terms.map((term) => (
          <option key={term.value} value={term.value}>
            {term.label}
          </option>
        ))}
      </select>
    </label>
  )
}

function Rule({ until, illustrative }: Report) {
  return (
    <>
      <p>
        What members noted in their accounts before {formatDate(until.toISOString())}, all together; it
        changes with the quarter. Nobody of the staff reads an employer’s own notes. Each figure has at least{' '}
        {FEWEST} employers behind it, and so has every difference between two of them: a finer question gets
        the answer for the smallest group that is large enough, and an answer with fewer behind it is not
        shown with any of its group.
      </p>
      <p>
        A sign after a step, or a step after a meeting, contributed to a change. It is no proof. More
        disclosures can mean more trust.
      </p>
      {illustrative && <p>These employers are invented: this hub has no others that noted anything.</p>}
    </>
  )
}

/** What members report, in groups so large that no employer can be read out of them. */
export async function ReportView(props: AdminViewServerProps) {
  editorOf(props)
  const { payload } = props.initPageResult.req
  const report = await readReport(payload, new Date())
  const filter = filterIn(props.searchParams)
  const { all, measures } = report
  const group = all && groupFor(all, filter)
  return (
    <StaffPage {...props} title="What members report">
      <Rule {...report} />
      {all && group ? (
        <>
          <form method="get" className="hub-check">
            <Choice name="sector" label="Sector" terms={SECTORS} filter={filter} />
            <Choice name="size" label="Size" terms={SIZES} filter={filter} />
            <button type="submit" className="btn btn--style-secondary btn--size-medium">
              Show
            </button>
          </form>
          <h2>
            {groupInWords(group.filter)}: {group.employers.length} employers
          </h2>
          {measures.map((measure) => (
            <MeasureTable key={measure.key} all={all} group={group} measure={measure} />
          ))}
        </>
      ) : (
        <p>Fewer than {FEWEST} employers have noted anything before that day, so there is nothing to show.</p>
      )}
    </StaffPage>
  )
}
