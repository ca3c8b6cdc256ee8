import type { UIFieldServerProps } from 'payload'
import { answersAddress, tallyText } from './answers-by-page'
import { readPageAnswers } from './read-page-answers'

/** What readers answered below this document's page, beside the form that can mend it. */
export async function AnswersPanel({ payload, data, collectionSlug, user }: UIFieldServerProps) {
  if (!user || typeof data?.slug !== 'string' || data.slug === '') return null
  const { pages, words } = await readPageAnswers(payload, collectionSlug, data.slug)
  return (
    <section className="hub-share" aria-labelledby="hub-answers">
      <h4 id="hub-answers">Was this page useful?</h4>
      {pages.length === 0 && <p>No reader has answered yet.</p>}
      <ul>
        {pages.map((tally) => (
          <li key={tally._id}>
            <a href={answersAddress(tally._id)}>{tallyText(tally)}</a>
            {pages.length > 1 && <> on {tally._id}</>}
          </li>
        ))}
      </ul>
      {words.map((text) => (
        <blockquote key={text}>{text}</blockquote>
      ))}
    </section>
  )
}
