import type { Happened } from '@/community/change/timeline'
import { ChangeEntries } from './change-list'

/** The newest signs of change, with the way to note another. */
export function LastSigns({ signs }: { signs: Happened[] }) {
  return (
    <section aria-labelledby="signs">
      <h2 className="hub-h2" id="signs">
        What you saw last
      </h2>
      {signs.length === 0 && <p>Nothing is noted yet. The first sign is often small.</p>}
      <ChangeEntries entries={signs} steps={[]} level={3} />
      <p className="hub-more">
        <a href="/account/indicators">Note a sign of change, in a minute</a>
      </p>
    </section>
  )
}
