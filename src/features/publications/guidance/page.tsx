import { AUDIENCES, labelOf } from '@/lib/vocabulary'
import type { CaseStudy, Guidance } from '@/payload-types'
import { ContentsNav } from '@/ui/contents-nav'
import { Hero } from '@/ui/hero'
import { RichText } from '@/ui/rich-text/rich-text'
import { Dates } from '../dates'
import { HeroPicture } from '../hero-picture'
import { KeepSection } from '../keep'
import { Notices } from '../notices'
import { Uses } from '../uses'
import { contentsOf } from './contents'
import { GuidanceGlance } from './glance'
import { LegalBasis } from './legal-basis'
import { OnOnePage } from './on-one-page'
import { OtherLaw } from './other-law'
import { partsOf } from './parts'
import { GuidanceDocuments } from './related-documents'
import { Steps } from './steps'

interface GuidancePageProps {
  doc: Guidance
  uses: CaseStudy[]
  /** Full address of the page; a draft has none to keep or share. */
  address?: string
}

const kickerOf = (doc: Guidance) =>
  ['Guidance', ...(doc.audiences ?? []).slice(0, 2).map((value) => labelOf(AUDIENCES, value))].join(' · ')

/** Guidance as a whole, or its overview when it has parts. */
export function GuidancePage({ doc, uses, address }: GuidancePageProps) {
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
          <OtherLaw doc={doc} />
          <RichText state={doc.body} />
          <LegalBasis doc={doc} />
          <GuidanceDocuments doc={doc} />
          {inParts && <OnOnePage doc={doc} />}
          <Steps doc={doc} part={null} />
          <KeepSection
            title={doc.title}
            by="Equally Safe at Work"
            publishedAt={doc.publishedAt}
            address={address}
          />
        </div>
        <GuidanceGlance doc={doc} />
      </div>
      <Uses title="Employers who worked with this" uses={uses} />
    </>
  )
}
