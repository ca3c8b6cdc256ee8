import { populated } from '@/lib/populated'
import { labelOf, POLICY_TYPES } from '@/lib/vocabulary'
import type { CaseStudy, Policy } from '@/payload-types'
import { BeforeReading } from '@/ui/before-reading'
import { ContentsNav } from '@/ui/contents-nav'
import { Hero } from '@/ui/hero'
import { Dates } from '../dates'
import { HeroPicture } from '../hero-picture'
import { KeepSection } from '../keep'
import { Notices } from '../notices'
import type { Adaptation } from '../queries'
import { Uses } from '../uses'
import { PolicyGlance } from './glance'
import { policySections } from './sections'

interface PolicyPageProps {
  doc: Policy
  /** Case studies that name it. */
  uses: CaseStudy[]
  /** Policies that were made from it. */
  adaptedBy?: Adaptation[]
  /** Full address of the page; a draft has none to keep or share. */
  address?: string
}

export function PolicyPage({ doc, uses, adaptedBy = [], address }: PolicyPageProps) {
  const sections = policySections(doc, adaptedBy)
  return (
    <>
      <Hero
        title={doc.title}
        kicker={doc.policyType === 'other' ? 'Policy' : `Policy · ${labelOf(POLICY_TYPES, doc.policyType)}`}
        lead={doc.summary}
        trail={[{ label: 'Policies', href: '/policies' }, { label: doc.title }]}
        picture={<HeroPicture image={doc.image} seed={doc.slug ?? doc.id} />}
      >
        <Dates doc={doc} />
      </Hero>
      <div className="ds_wrapper hub-article">
        <BeforeReading>
          <Notices doc={doc} />
        </BeforeReading>
        <PolicyGlance doc={doc} />
        <ContentsNav
          title="On this page"
          items={sections.map(({ anchor, label }) => ({ label, href: `#${anchor}` }))}
        />
        <div className="hub-article__body">
          {sections.map(({ anchor, label, content }) => (
            <section key={anchor} aria-labelledby={anchor}>
              <h2 id={anchor}>{label}</h2>
              {content}
            </section>
          ))}
          <KeepSection
            title={doc.title}
            by={populated(doc.organisation)?.title ?? 'Equally Safe at Work'}
            publishedAt={doc.publishedAt}
            address={address}
          />
        </div>
      </div>
      <Uses title="Who used this policy, and what came of it" uses={uses} />
    </>
  )
}
