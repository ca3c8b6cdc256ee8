import type { Policy } from '@/payload-types'
import { Day } from '@/ui/date'

/** What each version changed, as the record has them: newest first. */
export function Changes({ changes }: { changes: NonNullable<Policy['changes']> }) {
  return (
    <dl className="hub-changes">
      {changes.map(({ id, version, date, note }, i) => (
        <div key={id ?? i}>
          <dt>
            {version ? `Version ${version}` : 'Earlier version'}
            {date && (
              <span>
                <Day iso={date} />
              </span>
            )}
          </dt>
          <dd>{note}</dd>
        </div>
      ))}
    </dl>
  )
}
