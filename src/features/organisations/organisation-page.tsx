import { documentUrl } from '@/lib/document-url'
import { formatMonth } from '@/lib/format-date'
import { labelOf, POLICY_TYPES, SECTORS, SIZES, STAGES, TIERS } from '@/lib/vocabulary'
import type { CaseStudy, Organisation, Policy } from '@/payload-types'
import { BeforeReading } from '@/ui/before-reading'
import { Card, CardList } from '@/ui/card'
import { FactList } from '@/ui/facts'
import { Hero } from '@/ui/hero'
import { Journey } from '@/ui/journey'
import { Note } from '@/ui/note'
import { Pattern } from '@/ui/pattern'
import { safeHref } from '@/ui/safe-href'

interface OrganisationPageProps {
  doc: Organisation
  work: { cases: CaseStudy[]; policies: Policy[] }
}

function Tier({ doc }: { doc: Organisation }) {
  const since = formatMonth(doc.tierDate)
  return (
    <>
      {doc.tier && labelOf(TIERS, doc.tier)}
      {since && <span className="hub-glance__more">since {since}</span>}
    </>
  )
}

function Facts({ doc }: { doc: Organisation }) {
  const website = safeHref(doc.website)
  return (
    <aside className="hub-glance" aria-labelledby="glance">
      <h2 id="glance">About this employer</h2>
      <FactList
        facts={[
          { name: 'Sector', value: labelOf(SECTORS, doc.sector) },
          { name: 'Size', value: labelOf(SIZES, doc.size) },
          {
            name: 'Where on the way',
            value: doc.stage && (
              <>
                <Journey stage={doc.stage} />
                {labelOf(STAGES, doc.stage)}
              </>
            ),
          },
          { name: 'Accreditation', value: doc.tier && <Tier doc={doc} /> },
          { name: 'In the community since', value: formatMonth(doc.joined) },
          {
            name: 'Website',
            value: website && (
              <a href={website} rel="noreferrer">
                {website.replace(/^https?:\/\/(www\.)?|\/$/g, '')}
              </a>
            ),
          },
        ]}
      />
    </aside>
  )
}

function NothingYet({ sector }: Pick<Organisation, 'sector'>) {
  return (
    <p>
      Nothing of theirs is published here yet. See{' '}
      <a href={`/case-studies?sector=${sector}`}>what others in the same sector tried</a>.
    </p>
  )
}

function Work({ doc, work: { cases, policies } }: OrganisationPageProps) {
  if (cases.length + policies.length === 0) return <NothingYet sector={doc.sector} />
  return (
    <CardList>
      {cases.map(({ id, title, slug, outcome }) => (
        <Card
          key={id}
          title={title}
          href={documentUrl('case-studies', slug ?? '') ?? '/case-studies'}
          kicker="Case study"
        >
          <p>{outcome}</p>
        </Card>
      ))}
      {policies.map(({ id, title, slug, policyType }) => (
        <Card
          key={id}
          title={title}
          href={documentUrl('policies', slug ?? '') ?? '/policies'}
          kicker={`Policy · ${labelOf(POLICY_TYPES, policyType)}`}
        />
      ))}
    </CardList>
  )
}

export function OrganisationPage({ doc, work }: OrganisationPageProps) {
  return (
    <>
      <Hero
        title={doc.title}
        kicker={`Employer · ${labelOf(SECTORS, doc.sector)}`}
        trail={[{ label: 'Case studies', href: '/case-studies' }, { label: doc.title }]}
        picture={<Pattern seed={doc.slug ?? doc.id} columns={4} rows={3} />}
      />
      <div className="ds_wrapper hub-article">
        <BeforeReading>
          {doc.illustrative && (
            <Note title="Illustrative example">
              <p>This employer is invented to show how the hub works.</p>
            </Note>
          )}
        </BeforeReading>
        <Facts doc={doc} />
        <div className="hub-article__body">
          {doc.about && <p>{doc.about}</p>}
          <h2>What they have shared</h2>
          <Work doc={doc} work={work} />
        </div>
      </div>
    </>
  )
}
