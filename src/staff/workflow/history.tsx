'use client'

import { formatMinute } from '@/lib/format-date'
import type { Happened } from '@/workflow/overview'

/** Every step so far. Nobody can change it. */
export function History({ history }: { history: Happened[] }) {
  if (history.length === 0) return null
  return (
    <details className="hub-way__history">
      <summary>What happened so far ({history.length === 1 ? '1 step' : `${history.length} steps`})</summary>
      <ol>
        {history.map(({ at, who, did, note, withoutReview }) => (
          <li key={at + did}>
            <time dateTime={at}>{formatMinute(new Date(at))}</time> {who} {did}
            {withoutReview && ', without a review'}.{note && <q className="hub-way__note">{note}</q>}
          </li>
        ))}
      </ol>
    </details>
  )
}
