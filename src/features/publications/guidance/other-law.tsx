import type { Guidance } from '@/payload-types'
import { Note } from '@/ui/note'

/** Before the text: its law is not the law of most readers. */
export function OtherLaw({ doc }: { doc: Guidance }) {
  if (doc.jurisdiction !== 'england-and-wales') return null
  return (
    <Note tone="caution">
      <p>
        <strong>The law of England and Wales.</strong> Scots law may differ. Take advice before you rely on it
        in Scotland.
      </p>
    </Note>
  )
}
