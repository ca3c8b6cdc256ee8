import { labelOf, MEETING_FORMATS } from '@/lib/vocabulary'
import type { Meeting, Step } from '@/payload-types'
import { FactList } from '@/ui/facts'
import { ActionForm } from '@/ui/form/action-form'
import type { FormAction } from '@/ui/form/form-state'
import { StepList } from './step-list'

interface MeetingBeforeProps {
  meeting: Meeting
  /** Of the member's employer, to bring. */
  steps: Step[]
  /** Begins or goes on with a reflection. */
  begin: FormAction
}

/** How to take part, beside everything else about a meeting to come. */
export function Joining({ meeting }: { meeting: Meeting }) {
  const address = `/account/meetings/${meeting.slug}`
  return (
    <section className="hub-glance hub-ask__beside" aria-labelledby="joining">
      <h2 id="joining">How to join</h2>
      <FactList
        facts={[
          { name: 'How', value: labelOf(MEETING_FORMATS, meeting.format) },
          { name: 'Where', value: meeting.format === 'online' ? undefined : meeting.place },
          {
            name: 'For members only',
            value: <span className="hub-glance__long">{meeting.joiningDetails || 'Not set yet.'}</span>,
          },
          {
            name: 'Access',
            value: meeting.accessNeeds && <span className="hub-glance__long">{meeting.accessNeeds}</span>,
          },
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
      <Agenda agenda={meeting.agenda} />
      <section aria-labelledby="steps">
        <h2 className="hub-h2" id="steps">
          Our steps since last time
        </h2>
        {steps.length === 0 && <p>No step yet. A reflection before the meeting ends in one.</p>}
        <StepList steps={steps} />
        <ActionForm
          action={begin}
          fields={[]}
          buttons={[{ label: 'Today’s reflection', isSecondary: true }]}
        />
      </section>
    </>
  )
}
