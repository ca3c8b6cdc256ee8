import type { Guidance } from '@/payload-types'

/** The way to all parts below each other, for a printer or for reading in one go. */
export function OnOnePage({ doc }: { doc: Guidance }) {
  return (
    <p className="hub-more">
      <a href={`/guidance/${doc.slug}/all`}>All parts on one page, to print</a>
    </p>
  )
}
