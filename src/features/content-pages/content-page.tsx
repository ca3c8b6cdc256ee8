import { headingsOf } from '@/lib/rich-text'
import type { Page } from '@/payload-types'
import { Band } from '@/ui/band'
import { ContentsNav } from '@/ui/contents-nav'
import { RichText } from '@/ui/rich-text/rich-text'

/** A page about the hub itself: privacy, accessibility and the like. */
export function ContentPage({ doc }: { doc: Page }) {
  const headings = headingsOf(doc.body).filter(({ level }) => level === 2)
  return (
    <>
      <Band title={doc.title} lead={doc.summary} trail={[{ label: doc.title }]} />
      <div className="ds_wrapper hub-article">
        <ContentsNav
          title="On this page"
          items={headings.map(({ text, anchor }) => ({ label: text, href: `#${anchor}` }))}
        />
        <div className="hub-article__body">
          <RichText state={doc.body} />
        </div>
      </div>
    </>
  )
}
