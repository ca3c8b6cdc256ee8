import { documentUrl } from '@/lib/document-url'
import { labelOf, SECTORS } from '@/lib/vocabulary'
import { byWhatHappened } from '@/lib/what-happened'
import { Card, CardList } from '@/ui/card'
import type { TopicCase } from './model'

/** What peers tried, by what happened. */
export function Happened({ cases }: { cases: TopicCase[] }) {
  return byWhatHappened(cases).map(({ maturity, heading, docs }) => (
    <section className="hub-happened" key={maturity} aria-labelledby={`happened-${maturity}`}>
      <h3 className="hub-happened__title" id={`happened-${maturity}`}>
        {heading}
      </h3>
      <CardList>
        {docs.map(({ id, title, slug, outcome, sector }) => (
          <Card
            key={id}
            title={title}
            href={documentUrl('case-studies', slug ?? '') ?? '/case-studies'}
            kicker={labelOf(SECTORS, sector)}
            level={4}
          >
            <p>{outcome}</p>
          </Card>
        ))}
      </CardList>
    </section>
  ))
}
