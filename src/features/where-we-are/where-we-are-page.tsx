import type { Ranked } from '@/practice/practice'
import { Band } from '@/ui/band'
import { Fields } from '@/ui/form/field'
import type { FormValues } from '@/ui/form/field-spec'
import { Note } from '@/ui/note'
import { PracticeItem } from '@/ui/practice-item'
import { finderHref, STANDING_FIELDS } from './standing'

interface WhereWeAreProps {
  chosen: FormValues
  /** Absent until something is chosen. */
  ranked?: Ranked[]
  total: number
}

function ChooseForm({ chosen }: { chosen: FormValues }) {
  return (
    <form className="hub-form hub-form--panel" method="get" action="/where-we-are#results">
      <h2 className="hub-h3">Where you are</h2>
      <p className="hub-field__hint">
        Answer what you like. Nothing is stored: your answers are in the address of the page and nowhere else.
      </p>
      <Fields fields={STANDING_FIELDS} values={chosen} />
      <button type="submit" className="ds_button">
        Show what worked
      </button>
    </form>
  )
}

function Results({ chosen, ranked }: { chosen: FormValues; ranked: Ranked[] }) {
  if (ranked.length === 0) {
    return (
      <Note title="No case study has been published yet">
        <p>
          Come back later, or <a href="/contact">tell us what you tried</a>.
        </p>
      </Note>
    )
  }
  return (
    <>
      <h2 className="hub-h2">Most use to you first</h2>
      <p>
        First those at your stage or one ahead, and among them those who have most in common with you. Each
        says why it is here.
      </p>
      <ul className="hub-plain-list">
        {ranked.map(({ practice, matches }) => (
          <PracticeItem key={practice.id} practice={practice} reasons={matches.map(({ reason }) => reason)} />
        ))}
      </ul>
      <p className="hub-more">
        <a href={finderHref(chosen)}>Only case studies that match every choice</a>
      </p>
    </>
  )
}

export function WhereWeArePage({ chosen, ranked, total }: WhereWeAreProps) {
  return (
    <>
      <Band
        title="Search by where you are"
        lead="See what worked for someone one step ahead of you, of your size, with what is in your way."
        trail={[{ label: 'Search by where you are' }]}
      />
      <div className="ds_wrapper hub-finder">
        <ChooseForm chosen={chosen} />
        <section id="results" tabIndex={-1} aria-label="Practice of use to you">
          {ranked ? (
            <Results chosen={chosen} ranked={ranked} />
          ) : (
            <Note title="Choose at least one thing">
              <p>
                We then put {total} published case studies in order for you, with the reason for each. Members
                of the community get the same from their reflection: <a href="/get-involved">get involved</a>.
              </p>
            </Note>
          )}
        </section>
      </div>
    </>
  )
}
