import type { SearchHit } from '@/search/port'
import { dayOrNothing } from '@/ui/date'
import { Metadata } from '@/ui/facts'
import { Highlight } from '@/ui/highlight'
import { kickerOf, wordsOf } from '../hit-facts'

interface HitProps {
  hit: SearchHit
  typeNames: Record<string, string>
  /** The list holds more than one type. */
  showType: boolean
  /** Words were asked for: show where they match. */
  showMatch: boolean
}

const DATE_NAMES: Record<string, string> = { meetings: 'Held' }

export function Hit({ hit, typeNames, showType, showMatch }: HitProps) {
  const kicker = kickerOf(hit, typeNames, showType)
  return (
    <li className="hub-item">
      {kicker && <p className="hub-kicker">{kicker}</p>}
      <h3 className="hub-item__title">
        <a href={hit.url}>
          <Highlight html={hit.highlight.title} />
        </a>
      </h3>
      {hit.summary && <p>{hit.summary}</p>}
      {showMatch && hit.highlight.text.includes('<mark>') && (
        <p className="hub-item__match">
          … <Highlight html={hit.highlight.text} /> …
        </p>
      )}
      {hit.outcome && (
        <p className="hub-outcome">
          <span>What came of it</span> {hit.outcome}
        </p>
      )}
      <Metadata
        facts={[
          { name: 'Size', value: wordsOf(hit, 'size').join(', '), hideName: true },
          { name: 'Stage', value: wordsOf(hit, 'stage').join(', ') },
          { name: 'How far it has come', value: wordsOf(hit, 'maturity').join(', '), hideName: true },
          { name: DATE_NAMES[hit.type] ?? 'Published', value: dayOrNothing(hit.date) },
        ]}
      />
    </li>
  )
}
