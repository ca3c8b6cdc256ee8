import type { Guidance } from '@/payload-types'
import { hasContent, RichText } from '@/ui/rich-text/rich-text'

export function LegalBasis({ doc }: { doc: Guidance }) {
  if (!hasContent(doc.legalBasis)) return null
  return (
    <section aria-labelledby="legal-basis">
      <h2 id="legal-basis">What the law says</h2>
      <RichText state={doc.legalBasis} within="legal-basis" topLevel={3} />
    </section>
  )
}
