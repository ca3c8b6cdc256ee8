import { headingsOf } from '@/lib/rich-text'
import type { Guidance } from '@/payload-types'
import type { ContentsItem } from '@/ui/contents-nav'
import { hasContent } from '@/ui/rich-text/rich-text'
import { partsOf } from './parts'

/** Parts when there are some; otherwise the headings of the text. `part` is the slug of the page's own part. */
export function contentsOf(doc: Guidance, part: string | null): ContentsItem[] {
  const parts = partsOf(doc)
  if (parts.length === 0) return headingContents(doc)
  return [
    { label: 'Overview', href: `/guidance/${doc.slug}`, current: part === null },
    ...parts.map(({ title, href, slug }) => ({ label: title, href, current: slug === part })),
  ]
}

function headingContents(doc: Guidance): ContentsItem[] {
  const headings = headingsOf(doc.body)
  const top = Math.min(...headings.map(({ level }) => level))
  const items = headings
    .filter(({ level }) => level === top)
    .map(({ text, anchor }) => ({ label: text, href: `#${anchor}` }))
  return hasContent(doc.legalBasis) ? [...items, { label: 'What the law says', href: '#legal-basis' }] : items
}
