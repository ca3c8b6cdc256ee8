'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { pathOf } from '@/workflow/in-words'
import type { OfferedMove, Overview } from '@/workflow/overview'
import { History } from './history'
import { MoveForm } from './move-form'
import { Notes } from './notes'
import { Situation } from './situation'
import { StaleNote } from './stale-note'
import { useMove } from './use-move'
import { useOverview } from './use-overview'

const BEGINS = 'It begins as a draft, which readers do not see.'
const IN_TRASH = 'It is in the trash. Restore it to go on.'

/** Where the document is on its way, what can be done next, and what happened so far. */
export function StatusLine() {
  const { path, overview, fault, show } = useOverview()
  const { id } = useDocumentInfo()
  if (!path) return <p className="hub-way">{id ? IN_TRASH : BEGINS}</p>
  return (
    <section className="hub-way" aria-label="Where it is">
      <StaleNote />
      {fault && <p role="alert">{fault}</p>}
      {!overview && !fault && <p>Looking where it is …</p>}
      {overview && (
        <>
          <Path overview={overview} />
          <Situation overview={overview} />
          <NextSteps path={path} overview={overview} />
          <Notes path={path} overview={overview} show={show} />
          <History history={overview.history} />
        </>
      )}
    </section>
  )
}

function Path({ overview: { step, isDue } }: { overview: Overview }) {
  return (
    <ol className="hub-way__path">
      {pathOf(step, isDue).map(({ label, state }) => (
        <li
          key={label}
          className={`hub-way__stop hub-way__stop--${state}`}
          {...(state === 'here' && { 'aria-current': 'step' })}
        >
          {label}
        </li>
      ))}
    </ol>
  )
}

const asksMore = ({ note, takesMinute, checklist }: OfferedMove) => Boolean(note || takesMinute || checklist)

function NextSteps({ path, overview: { offered } }: { path: string; overview: Overview }) {
  const { take, busy, fault } = useMove(path)
  const [chosen, setChosen] = useState<OfferedMove>()
  const choose = (move: OfferedMove) => {
    if (asksMore(move)) return setChosen(chosen?.name === move.name ? undefined : move)
    setChosen(undefined)
    return void take(move)
  }
  return (
    <>
      <div className="hub-way__moves">
        {offered.map((move) => (
          <button
            key={move.name}
            type="button"
            className={move.isNext ? 'hub-button hub-button--next' : 'hub-button'}
            disabled={busy}
            aria-expanded={asksMore(move) ? chosen?.name === move.name : undefined}
            onClick={() => choose(move)}
          >
            {move.label}
          </button>
        ))}
      </div>
      {fault && (
        <p className="hub-way__fault" role="alert">
          {fault}
        </p>
      )}
      {chosen && (
        <MoveForm
          key={chosen.name}
          move={chosen}
          busy={busy}
          take={(details) => void take(chosen, details)}
          leave={() => setChosen(undefined)}
        />
      )}
    </>
  )
}
