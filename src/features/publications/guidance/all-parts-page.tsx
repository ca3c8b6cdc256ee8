import type { Guidance } from '@/payload-types'
import { ContentsNav } from '@/ui/contents-nav'
import { Hero } from '@/ui/hero'
import { RichText } from '@/ui/rich-text/rich-text'
import { Dates } from '../dates'
import { KeepSection } from '../keep'
import { Notices } from '../notices'
import { GuidanceGlance } from './glance'
import { LegalBasis } from './legal-basis'
import { OtherLaw } from './other-law'
import { partsOf } from './parts'

/** Guidance with all its parts below each other, to print or to read in one go. `address` is that of its first page. */
export function AllPartsPage({ doc, address }: { doc: Guidance; address: string }) {
  const parts = partsOf(doc)
  return (
    <>
      <Hero
        title={doc.title}
        kicker="Guidance · All parts"
        lead={doc.summary}
        trail={[
          { label: 'Guidance', href: '/guidance' },
          { label: doc.title, href: `/guidance/${doc.slug}` },
          { label: 'All parts' },
        ]}
      >
        <Dates doc={doc} />
      </Hero>
      <div className="ds_wrapper hub-article">
        <GuidanceGlance doc={doc} />
        <ContentsNav
          title="On this page"
          items={parts.map(({ slug, title }) => ({ label: title, href: `#part-${slug}` }))}
        />
        <div className="hub-article__body">
          <Notices kind="advice" doc={doc} />
          <OtherLaw doc={doc} />
          <RichText state={doc.body} />
          {parts.map(({ slug, title, body }) => (
            <section key={slug} aria-labelledby={`part-${slug}`}>
              <h2 id={`part-${slug}`}>{title}</h2>
              <RichText state={body} within={slug} topLevel={3} />
            </section>
          ))}
          <LegalBasis doc={doc} />
          <KeepSection
            title={doc.title}
            by="Equally Safe at Work"
            publishedAt={doc.publishedAt}
            address={address}
          />
        </div>
      </div>
    </>
  )
}
