import { AUDIENCES, labelOf } from '@/lib/vocabulary'
import type { CaseStudy, Guidance } from '@/payload-types'
import { ContentsNav } from '@/ui/contents-nav'
import { Hero } from '@/ui/hero'
import { hasContent, RichText } from '@/ui/rich-text/rich-text'
import { Dates } from '../dates'
import { HeroPicture } from '../hero-picture'
import { Notices } from '../notices'
import { Uses } from '../uses'
import { contentsOf } from './contents'
import { GuidanceGlance } from './glance'
import { partsOf } from './parts'
import { GuidanceDocuments } from './related-documents'
import { Steps } from './steps'

interface GuidancePageProps {
  doc: Guidance
  uses: CaseStudy[]
}

const kickerOf = (doc: Guidance) =>
  ['Guidance', ...(doc.audiences ?? []).slice(0, 2).map((value) => labelOf(AUDIENCES, value))].join(' · ')

function LegalBasis({ doc }: { doc: Guidance }) {
  if (!hasContent(doc.legalBasis)) return null
  return (
    <section aria-labelledby="legal-basis">
      <h2 id="legal-basis">What the law says</h2>
      <RichText state={doc.legalBasis} within="legal-basis" topLevel={3} />
    </section>
  )
}

/** Guidance as a whole, or its overview when it has parts. */
export function GuidancePage({ doc, uses }: GuidancePageProps) {
  const inParts = partsOf(doc).length > 0
  return (
    <>
      <Hero
        title={doc.title}
        kicker={kickerOf(doc)}
        lead={doc.summary}
        trail={[{ label: 'Guidance', href: '/guidance' }, { label: doc.title }]}
        picture={<HeroPicture image={doc.image} seed={doc.slug ?? doc.id} />}
      >
        <Dates doc={doc} />
      </Hero>
      <div className={inParts ? 'ds_wrapper hub-article hub-article--parts' : 'ds_wrapper hub-article'}>
        <ContentsNav
          title={inParts ? 'Parts' : 'On this page'}
          items={contentsOf(doc, null)}
          ordered={inParts}
        />
        <div className="hub-article__body">
          <Notices kind="advice" doc={doc} />
          <RichText state={doc.body} />
          <LegalBasis doc={doc} />
          <GuidanceDocuments doc={doc} />
          <Steps doc={doc} part={null} />
        </div>
        <GuidanceGlance doc={doc} />
      </div>
      <Uses title="Employers who worked with this" uses={uses} />
    </>
  )
}
