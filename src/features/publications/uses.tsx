import { documentUrl } from '@/lib/document-url'
import { labelOf, SECTORS } from '@/lib/vocabulary'
import type { CaseStudy } from '@/payload-types'
import { Card, CardList } from '@/ui/card'
import { Related } from './related'

/** Case studies that used a document. */
export function Uses({ title, uses }: { title: string; uses: CaseStudy[] }) {
  const shown = uses.filter(({ slug }) => slug)
  if (shown.length === 0) return null
  return (
    <Related title={title}>
      <CardList>
        {shown.map(({ id, title: name, slug, outcome, sector }) => (
          <Card
            key={id}
            title={name}
            href={documentUrl('case-studies', slug ?? '') ?? '/case-studies'}
            kicker={`Case study${sector ? ` · ${labelOf(SECTORS, sector)}` : ''}`}
          >
            <p>{outcome}</p>
          </Card>
        ))}
      </CardList>
    </Related>
  )
}
