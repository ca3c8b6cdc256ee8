import type { Guidance } from '@/payload-types'
import { ContentsNav } from '@/ui/contents-nav'
import { Hero } from '@/ui/hero'
import { RichText } from '@/ui/rich-text/rich-text'
import { Notices } from '../notices'
import { contentsOf } from './contents'
import { GuidanceGlance } from './glance'
import { OnOnePage } from './on-one-page'
import { OtherLaw } from './other-law'
import { type Part, partsOf } from './parts'
import { Steps } from './steps'

/** One part of guidance on a page of its own. */
export function GuidancePartPage({ doc, part }: { doc: Guidance; part: Part }) {
  const parts = partsOf(doc)
  const number = parts.findIndex(({ slug }) => slug === part.slug) + 1
  return (
    <>
      <Hero
        title={part.title}
        kicker={`${doc.title} · Part ${number} of ${parts.length}`}
        trail={[
          { label: 'Guidance', href: '/guidance' },
          { label: doc.title, href: `/guidance/${doc.slug}` },
          { label: part.title },
        ]}
      />
      <div className="ds_wrapper hub-article hub-article--parts">
        <ContentsNav title="Parts" items={contentsOf(doc, part.slug)} ordered />
        <div className="hub-article__body">
          <Notices kind="advice" doc={doc} />
          <OtherLaw doc={doc} />
          <RichText state={part.body} />
          <OnOnePage doc={doc} />
          <Steps doc={doc} part={part.slug} />
        </div>
        <GuidanceGlance doc={doc} />
      </div>
    </>
  )
}
