import { Note } from '@/ui/note'

/** What this page is, above the draft. */
export function DraftNote({ until }: { until?: string | undefined }) {
  return (
    <div className="ds_wrapper hub-section">
      <Note title="Draft" tone="caution">
        <p>This is not published and may change. {until && `The link works until ${until}.`}</p>
      </Note>
    </div>
  )
}
