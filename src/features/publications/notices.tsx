import { Day } from '@/ui/date'
import { Note } from '@/ui/note'
import { isPastReview } from './review'

interface NoticesProps {
  doc: {
    illustrative?: boolean | null
    nextReview?: string | null
    contentNote?: string | null
  }
}

/** What a reader should know before the text. */
export function Notices({ doc: { illustrative, nextReview, contentNote } }: NoticesProps) {
  return (
    <>
      {contentNote && (
        <Note title="Before you read" tone="caution">
          <p>{contentNote}</p>
        </Note>
      )}
      {illustrative && (
        <Note title="Illustrative example">
          <p>We wrote this to show how the hub works. The employer and its figures are invented.</p>
        </Note>
      )}
      {isPastReview(nextReview, new Date()) && (
        <Note title="Past its review date" tone="caution">
          <p>
            This was due for review on <Day iso={nextReview} />. Check that it still holds before you rely on
            it.
          </p>
        </Note>
      )}
    </>
  )
}
