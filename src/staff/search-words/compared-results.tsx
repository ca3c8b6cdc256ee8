import type { Fault } from '@/search/words/check'
import { goneFrom, movesOf, type ShownHit, type ShownResults, verdictOn } from './compare'
import { Faults } from './faults'

export interface Compared {
  today: ShownResults
  edited: ShownResults
  faults: Fault[]
}

function Result({ hit, move }: { hit: ShownHit; move?: string | undefined }) {
  return (
    <li>
      <a href={hit.url} target="_blank" rel="noreferrer">
        {hit.title}
      </a>
      <span className="hub-try__detail">{[hit.bestBet && 'best bet', move].filter(Boolean).join(', ')}</span>
    </li>
  )
}

function Results({ title, hits, moves = [] }: { title: string; hits: ShownHit[]; moves?: string[] }) {
  return (
    <section>
      <h4>{title}</h4>
      {hits.length === 0 && <p>Nothing is found.</p>}
      <ol>
        {hits.map((hit, place) => (
          <Result key={hit.id} hit={hit} move={moves[place]} />
        ))}
      </ol>
    </section>
  )
}

/** Today's first results beside those with the form as it stands. */
export function ComparedResults({ today, edited, faults }: Compared) {
  const gone = goneFrom(today.hits, edited.hits)
  return (
    <>
      <p role="status">
        <strong>{verdictOn(today, edited)}</strong>
      </p>
      <Faults faults={faults} />
      <div className="hub-try__sides">
        <Results title="Today" hits={today.hits} />
        <Results title="With your changes" hits={edited.hits} moves={movesOf(today.hits, edited.hits)} />
      </div>
      {gone.length > 0 && (
        <p>No longer among the first ten: {gone.map(({ title }) => `“${title}”`).join(', ')}.</p>
      )}
    </>
  )
}
