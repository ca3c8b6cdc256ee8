import { documentUrl } from '@/lib/document-url'
import { labelOf, SECTORS } from '@/lib/vocabulary'
import type { CaseStudy } from '@/payload-types'
import { BeforeReading } from '@/ui/before-reading'
import { Card, CardList } from '@/ui/card'
import { ContentsNav } from '@/ui/contents-nav'
import { Hero } from '@/ui/hero'
import { Dates } from '../dates'
import { HeroPicture } from '../hero-picture'
import { Notices } from '../notices'
import { Related } from '../related'
import type { Similar } from '../similar'
import { Glance } from './glance'
import { Section } from './section'
import { storyOf } from './story'
import { UseThis } from './use-this'

interface CaseStudyPageProps {
  doc: CaseStudy
  similar: Similar[]
  /** Full address of the page. */
  address: string
}

function SimilarCases({ similar }: { similar: Similar[] }) {
  if (similar.length === 0) return null
  return (
    <Related title="Employers in a similar place">
      <CardList>
        {similar.map(({ id, title, slug, outcome, sector, why }) => (
          <Card
            key={id}
            title={title}
            href={documentUrl('case-studies', slug ?? '') ?? '/case-studies'}
            kicker={labelOf(SECTORS, sector)}
            why={why}
          >
            <p>{outcome}</p>
          </Card>
        ))}
      </CardList>
    </Related>
  )
}

export function CaseStudyPage({ doc, similar, address }: CaseStudyPageProps) {
  const story = storyOf(doc)
  const contents = [...story, { anchor: 'use-this', label: 'Use this' }]
  return (
    <>
      <Hero
        title={doc.title}
        kicker={['Case study', doc.sector && labelOf(SECTORS, doc.sector)].filter(Boolean).join(' · ')}
        lead={doc.summary}
        trail={[{ label: 'Case studies', href: '/case-studies' }, { label: doc.title }]}
        picture={<HeroPicture image={doc.image} seed={doc.slug ?? doc.id} />}
      >
        <Dates doc={doc} />
      </Hero>
      <div className="ds_wrapper hub-article">
        <BeforeReading>
          <Notices doc={doc} />
        </BeforeReading>
        <Glance doc={doc} />
        <ContentsNav
          title="On this page"
          items={contents.map(({ anchor, label }) => ({ label, href: `#${anchor}` }))}
        />
        <div className="hub-article__body">
          {story.map((section) => (
            <Section key={section.anchor} doc={doc} section={section} />
          ))}
          <UseThis doc={doc} address={address} />
        </div>
      </div>
      <SimilarCases similar={similar} />
    </>
  )
}
