import { formatMonth } from '@/lib/format-date'
import { EVIDENCE, labelOf, SECTORS, SIZES, STAGES, TIERS } from '@/lib/vocabulary'
import type { CaseStudy } from '@/payload-types'
import { FactList } from '@/ui/facts'
import { Journey } from '@/ui/journey'
import { subjectFacts } from '../subjects'
import { employerOf } from './employer'
import { maturityOf } from './maturity'

function Who({ doc }: { doc: CaseStudy }) {
  const { name, href } = employerOf(doc)
  return (
    <>
      {href ? <a href={href}>{name}</a> : name}
      <span className="hub-glance__more">
        {[doc.sector && labelOf(SECTORS, doc.sector), doc.size && labelOf(SIZES, doc.size)]
          .filter(Boolean)
          .join(', ')}
      </span>
    </>
  )
}

function Where({ doc }: { doc: CaseStudy }) {
  if (!doc.stage) return labelOf(STAGES, doc.stage)
  const stage = STAGES.findIndex(({ value }) => value === doc.stage)
  return (
    <>
      <Journey stage={doc.stage} />
      {labelOf(STAGES, doc.stage)}
      <span className="hub-glance__more">
        Stage {stage + 1} of {STAGES.length} at the time
        {doc.tier && `, ${labelOf(TIERS, doc.tier).toLowerCase()}`}
      </span>
    </>
  )
}

function How({ doc }: { doc: CaseStudy }) {
  const evidence = [...new Set((doc.results ?? []).flatMap((result) => result.evidence ?? []))]
  return (
    <>
      {maturityOf(doc.maturity).label}
      {evidence.length > 0 && (
        <span className="hub-glance__more">
          {evidence.map((value) => labelOf(EVIDENCE, value)).join(', ')}
        </span>
      )}
    </>
  )
}

/** Who, where on the way, what came of it and how they know: enough to decide whether to read on. */
export function Glance({ doc }: { doc: CaseStudy }) {
  return (
    <aside className="hub-glance" aria-labelledby="glance">
      <h2 id="glance">At a glance</h2>
      {doc.outcome && <p className="hub-glance__outcome">{doc.outcome}</p>}
      <FactList
        facts={[
          { name: 'Who', value: <Who doc={doc} /> },
          { name: 'Where on the way', value: <Where doc={doc} /> },
          { name: 'How they know', value: <How doc={doc} /> },
          { name: 'Started', value: doc.attribution === 'anonymous' ? null : formatMonth(doc.happenedFrom) },
          { name: 'Time', value: doc.time },
          { name: 'Cost', value: doc.cost },
          ...subjectFacts(doc, '/case-studies'),
        ]}
      />
    </aside>
  )
}
