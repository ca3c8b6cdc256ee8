'use client'

import { useState } from 'react'
import { decisionOf, mendLabel, type ShownFinding } from './findings'

type Decide = (what: 'mend' | 'override' | 'confirm', body: object) => void

interface FindingItemProps {
  finding: ShownFinding
  decide: Decide
  busy: boolean
}

function Reason({ finding, decide, busy }: FindingItemProps) {
  const [reason, setReason] = useState('')
  const field = `reason-${finding.key}`
  return (
    <details className="hub-finding__reason">
      <summary>It may stand: give a reason</summary>
      <label htmlFor={field}>
        Why it gives nobody away. Another editor reads this and agrees, or does not.
      </label>
      <textarea id={field} rows={3} value={reason} onChange={(event) => setReason(event.target.value)} />
      <button
        type="button"
        className="hub-button"
        disabled={busy || reason.trim().length < 15}
        onClick={() => decide('override', { key: finding.key, reason })}
      >
        Keep the reason
      </button>
    </details>
  )
}

/** One finding: what it is, what one click does, or what was decided. */
export function FindingItem({ finding, decide, busy }: FindingItemProps) {
  const { key, where, message, mends, stops, override } = finding
  return (
    <li className={stops ? 'hub-finding hub-finding--stops' : 'hub-finding'}>
      <p>
        <strong>{where}.</strong> {message}
      </p>
      {override && <p className="hub-finding__decision">{decisionOf(finding)}</p>}
      <div className="hub-finding__ways">
        {mends.map((mend, at) => (
          <button
            key={mendLabel(mend)}
            type="button"
            className="hub-button"
            disabled={busy}
            onClick={() => decide('mend', { key, mend: at })}
          >
            {mendLabel(mend)}
          </button>
        ))}
        {override && !override.confirmedBy && (
          <button
            type="button"
            className="hub-button"
            disabled={busy}
            onClick={() => decide('confirm', { key })}
          >
            I agree that it may stand
          </button>
        )}
      </div>
      {stops && !override && <Reason finding={finding} decide={decide} busy={busy} />}
    </li>
  )
}
