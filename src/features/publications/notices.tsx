import { isPastReview } from '@/lib/past-review'
import { Day } from '@/ui/date'
import { Note } from '@/ui/note'

interface NoticesProps {
  /** What is only an example: an employer's practice, or advice. */
  kind?: keyof typeof EXAMPLE
  doc: {
    illustrative?: boolean | null
    nextReview?: string | null
    contentNote?: string | null
  }
}

const EXAMPLE = {
  practice: 'Written to show how the hub works; employer and figures are invented.',
  advice: 'Written to show how the hub works; take advice before you rely on it.',
}

/** What a reader should know before the text. */
export function Notices({ kind = 'practice', doc: { illustrative, nextReview, contentNote } }: NoticesProps) {
  return (
    <>
      {contentNote && (
        <Note tone="second">
          <p>
            <strong>Before you read.</strong> {contentNote}
          </p>
        </Note>
      )}
      {illustrative && (
        <Note>
          <p>
            <strong>Illustrative example.</strong> {EXAMPLE[kind]}
          </p>
        </Note>
      )}
      {isPastReview(nextReview, new Date()) && (
        <Note tone="caution">
          <p>
            <strong>Past its review date.</strong> This was due for review on <Day iso={nextReview} />. Check
            that it still holds before you rely on it.
          </p>
        </Note>
      )}
    </>
  )
}
