import { formatDate } from '@/lib/format-date'
import { labelOf, MEETING_FORMATS, STEP_STATES } from '@/lib/vocabulary'
import type { Meeting, Step } from '@/payload-types'
import { FactList } from '@/ui/facts'
import { ActionForm } from '@/ui/form/action-form'
import type { FormAction } from '@/ui/form/form-state'

interface MeetingBeforeProps {
  meeting: Meeting
  /** All of the member's employer. */
  steps: Step[]
  /** Begins or goes on with a reflection. */
  begin: FormAction
}

function Joining({ meeting }: { meeting: Meeting }) {
  const address = `/account/meetings/${meeting.slug}`
  return (
    <section className="hub-glance" aria-labelledby="joining">
      <h2 id="joining">How to join</h2>
      <FactList
        facts={[
          { name: 'How', value: labelOf(MEETING_FORMATS, meeting.format) },
          { name: 'Where', value: meeting.format === 'online' ? undefined : meeting.place },
          {
            name: 'For members only',
            value: <span className="hub-kept">{meeting.joiningDetails || 'Not set yet.'}</span>,
          },
          { name: 'Access', value: meeting.accessNeeds },
        ]}
      />
      <p>
        <a href={`${address}/meeting.ics`}>Add it to your calendar, with how to join</a>
      </p>
      <p>
        <a href={`${address}/prompts/1`}>The prompts, one to a screen</a>
      </p>
    </section>
  )
}

function Agenda({ agenda }: Pick<Meeting, 'agenda'>) {
  if (!agenda || agenda.length === 0) return null
  return (
    <section aria-labelledby="agenda">
      <h2 className="hub-h2" id="agenda">
        Agenda
      </h2>
      <ol>
        {agenda.map(({ id, what, minutes, prompt }) => (
          <li key={id ?? what}>
            {what}
            {minutes && ` (${minutes} minutes)`}
            {prompt && `: ${prompt}`}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Everything to have at hand before and in a meeting. */
export function MeetingBefore({ meeting, steps, begin }: MeetingBeforeProps) {
  return (
    <>
      <Joining meeting={meeting} />
      <Agenda agenda={meeting.agenda} />
      <section aria-labelledby="steps">
        <h2 className="hub-h2" id="steps">
          Our steps since last time
        </h2>
        {steps.length === 0 && <p>No step yet.</p>}
        <ul>
          {steps.map(({ id, what, due, state }) => (
            <li key={id}>
              {what}, by {formatDate(due)}: {labelOf(STEP_STATES, state).toLowerCase()}
            </li>
          ))}
        </ul>
        <p>
          <a href="/account/steps">Say what became of them</a>
        </p>
        <ActionForm
          action={begin}
          fields={[]}
          buttons={[{ label: 'Today’s reflection', isSecondary: true }]}
        />
      </section>
    </>
  )
}
