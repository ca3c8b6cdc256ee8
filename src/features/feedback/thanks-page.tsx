import { LONGEST_WORDS } from '@/feedback/read-form'
import { Band } from '@/ui/band'

interface ThanksPageProps {
  /** Site path of the page that was answered about. */
  page?: string
  /** Lets the reader add words; without it there is nothing more to say. */
  ticket?: string
}

/** After the answer, and again after the words. */
export function ThanksPage({ page, ticket }: ThanksPageProps) {
  return (
    <>
      <Band
        title="Thank you"
        lead="Editors see the answers to each page, and nothing about who gave them."
        trail={[{ label: 'Thank you' }]}
      />
      <div className="ds_wrapper hub-section hub-stack">
        {ticket && <WordsForm page={page} ticket={ticket} />}
        {page && (
          <p>
            <a href={page}>Back to the page</a>
          </p>
        )}
      </div>
    </>
  )
}

function WordsForm({ page, ticket }: ThanksPageProps) {
  return (
    <form className="hub-form" action="/useful/missing" method="post">
      <label className="ds_label" htmlFor="missing">
        What was missing? <span className="hub-form__optional">(optional)</span>
      </label>
      <p className="hub-field__hint" id="missing-hint">
        Do not write names, or anything by which somebody could be known.
      </p>
      <textarea
        className="ds_input"
        id="missing"
        name="missing"
        rows={4}
        maxLength={LONGEST_WORDS}
        aria-describedby="missing-hint"
      />
      <p hidden>
        <label htmlFor="website">Leave this empty</label>
        <input id="website" name="website" tabIndex={-1} autoComplete="off" />
      </p>
      <input type="hidden" name="page" value={page} />
      <input type="hidden" name="ticket" value={ticket} />
      <button type="submit" className="ds_button">
        Send
      </button>
    </form>
  )
}
