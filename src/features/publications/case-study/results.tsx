import { EVIDENCE, INDICATORS, labelsOf } from '@/lib/vocabulary'
import type { CaseStudy } from '@/payload-types'
import { ScrollTable } from '@/ui/scroll-table'
import { maturityOf } from './maturity'

type Result = NonNullable<CaseStudy['results']>[number]

function Row({ result, withFigures }: { result: Result; withFigures: boolean }) {
  const evidence = labelsOf(EVIDENCE, result.evidence)
  return (
    <tr>
      <th scope="row">
        {result.finding}
        {result.note && <span className="hub-table__note">{result.note}</span>}
      </th>
      {withFigures && <td data-head="Before">{result.before || '–'}</td>}
      {withFigures && <td data-head="After">{result.after || '–'}</td>}
      <td data-head="How they know">{evidence || 'Not recorded'}</td>
    </tr>
  )
}

/** What changed, row by row, with what each row rests on. */
export function Results({ doc }: { doc: CaseStudy }) {
  const results = doc.results ?? []
  const withFigures = results.some(({ before, after }) => before || after)
  const { label, meaning } = maturityOf(doc.maturity)
  return (
    <>
      <p>
        <strong>{label}.</strong> {meaning}
      </p>
      <ScrollTable label="Results" isStacked>
        <thead>
          <tr>
            <th scope="col">What changed</th>
            {withFigures && <th scope="col">Before</th>}
            {withFigures && <th scope="col">After</th>}
            <th scope="col">How they know</th>
          </tr>
        </thead>
        <tbody>
          {results.map((result, i) => (
            <Row key={result.id ?? i} result={result} withFigures={withFigures} />
          ))}
        </tbody>
      </ScrollTable>
      {doc.indicators && doc.indicators.length > 0 && (
        <p>Signs of change seen: {labelsOf(INDICATORS, doc.indicators).toLowerCase()}.</p>
      )}
    </>
  )
}
