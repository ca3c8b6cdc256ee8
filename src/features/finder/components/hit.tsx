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

/** Where in the document the words stand, with a way straight to it. */
function Match({ hit: { highlight, passage } }: { hit: SearchHit }) {
  if (!highlight.text.includes('<mark>')) return null
  return (
    <p className="hub-item__match">
      {passage && passage.heading !== '' && (
        <>
          <a href={passage.url}>{passage.heading}</a>:{' '}
        </>
      )}
      <Highlight html={highlight.text} />
    </p>
  )
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
      {showMatch && <Match hit={hit} />}
      {hit.outcome && !showMatch && (
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
