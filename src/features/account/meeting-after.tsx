import { documentUrl } from '@/lib/document-url'
import type { Meeting } from '@/payload-types'
import { hasContent, RichText } from '@/ui/rich-text/rich-text'

/** What came of a meeting, with the notes for members. */
export function MeetingAfter({ meeting }: { meeting: Meeting }) {
  return (
    <>
      <p>
        <a href={documentUrl('meetings', meeting.slug ?? '')}>What everyone may read of it</a>
      </p>
      {hasContent(meeting.publicSummary) && (
        <section aria-labelledby="summary" className="hub-article__body">
          <h2 className="hub-h2" id="summary">
            What came out of it
          </h2>
          <RichText state={meeting.publicSummary} within="summary" topLevel={3} />
        </section>
      )}
      {hasContent(meeting.membersNotes) && (
        <section aria-labelledby="notes" className="hub-article__body">
          <h2 className="hub-h2" id="notes">
            Members’ notes
          </h2>
          <p>For members alone: please pass them on to nobody else.</p>
          <RichText state={meeting.membersNotes} within="notes" topLevel={3} />
        </section>
      )}
    </>
  )
}
