import { documentUrl } from '@/lib/document-url'
import { labelOf, MATURITIES, SECTORS, SIZES, STAGES } from '@/lib/vocabulary'
import { Metadata } from './facts'

interface PracticeItemProps {
  practice: {
    title: string
    slug?: string | null
    outcome?: string | null
    sector?: string | null
    size?: string | null
    stage?: string | null
    maturity: string
  }
  /** Why it stands here, in words. */
  reasons: string[]
  level?: 2 | 3 | 4
}

/** A published case study with the reasons for which it is shown to this reader. */
export function PracticeItem({ practice, reasons, level = 3 }: PracticeItemProps) {
  const Heading = `h${level}` as const
  const { title, slug, outcome, sector, size, stage, maturity } = practice
  return (
    <li className="hub-item">
      <p className="hub-kicker">{labelOf(SECTORS, sector)}</p>
      <Heading className="hub-item__title">
        <a href={documentUrl('case-studies', slug ?? '')}>{title}</a>
      </Heading>
      {outcome && (
        <p className="hub-outcome">
          <span>What came of it</span> {outcome}
        </p>
      )}
      {reasons.length > 0 && (
        <div className="hub-why">
          <p>Why this one</p>
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </div>
      )}
      <Metadata
        facts={[
          { name: 'Size', value: labelOf(SIZES, size), hideName: true },
          { name: 'Stage', value: labelOf(STAGES, stage) },
          { name: 'How far it has come', value: labelOf(MATURITIES, maturity), hideName: true },
        ]}
      />
    </li>
  )
}
