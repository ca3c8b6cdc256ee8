import type { OwnSession } from '@/accounts/own-sessions'
import { formatMinute } from '@/lib/format-date'
import { ActionForm } from '@/ui/form/action-form'
import type { FormAction } from '@/ui/form/form-state'

interface OwnSessionsProps {
  sessions: OwnSession[]
  /** Ends the one that the button names, or all others. */
  end: FormAction
  endAll: FormAction
}

function Session({ session, end }: { session: OwnSession; end: FormAction }) {
  const since = session.began ? `Since ${formatMinute(session.began)}` : 'Signed in'
  return (
    <li>
      <p>
        {since}, until {formatMinute(session.until)}.
        {session.isThis && <strong> This is the one that you are using.</strong>}
      </p>
      {!session.isThis && (
        <ActionForm
          action={end}
          label={`${since}: sign it out`}
          fields={[]}
          buttons={[{ label: 'Sign it out', value: session.id, isSecondary: true }]}
        />
      )}
    </li>
  )
}

/** Where the person is signed in, each with the way out. */
export function OwnSessions({ sessions, end, endAll }: OwnSessionsProps) {
  return (
    <section aria-labelledby="sessions">
      <h2 className="hub-h2" id="sessions">
        Where you are signed in
      </h2>
      <ul>
        {sessions.map((session) => (
          <Session key={session.id} session={session} end={end} />
        ))}
      </ul>
      {sessions.length > 1 && (
        <ActionForm
          action={end}
          fields={[]}
          buttons={[{ label: 'Sign out everywhere else', isSecondary: true }]}
        />
      )}
      <ActionForm action={endAll} fields={[]} buttons={[{ label: 'Sign out everywhere' }]} />
    </section>
  )
}
