'use client'

import { formatDate, formatMinute } from '@/lib/format-date'
import type { Overview } from '@/workflow/overview'

const at = (iso: string) => formatMinute(new Date(iso))

function sentences({ step, isDue, hasOlderPublic, publishAt, unpublishAt, nextReview, why }: Overview) {
  return [
    publishAt && `It will be published on ${at(publishAt)} (London time).`,
    unpublishAt && `It will be taken down on ${at(unpublishAt)} (London time).`,
    hasOlderPublic && 'Readers keep the version that was published before, until this one is.',
    isDue && `Its check was due on ${formatDate(nextReview)}. Read it through: is it still correct?`,
    step === 'published' && !isDue && nextReview && `Readers see it. Next check: ${formatDate(nextReview)}.`,
    step === 'retired' && 'Readers do not see it any more.',
    why,
  ].filter((sentence) => typeof sentence === 'string')
}

/** What else is to be known about where the document is. */
export function Situation({ overview }: { overview: Overview }) {
  const [last] = overview.history
  return (
    <div className="hub-way__now">
      {last && (
        <p>
          {last.who} {last.did} on {at(last.at)}.{last.note && <q className="hub-way__note">{last.note}</q>}
        </p>
      )}
      {sentences(overview).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {overview.changes && (
        <p>
          <a href={overview.changes}>What changed since the last review, side by side</a>
        </p>
      )}
    </div>
  )
}
