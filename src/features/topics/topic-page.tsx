import { documentUrl } from '@/lib/document-url'
import { formatCount } from '@/lib/format-count'
import { BARRIERS, labelOf, POLICY_TYPES } from '@/lib/vocabulary'
import { happenedIn } from '@/lib/what-happened'
import type { Topic } from '@/payload-types'
import { Band } from '@/ui/band'
import { Card, CardList } from '@/ui/card'
import { Icon } from '@/ui/icon'
import { Note } from '@/ui/note'
import { OutcomeFigure } from '@/ui/outcome-figure'
import { OutcomeMap } from '@/ui/outcome-map'
import { RichText } from '@/ui/rich-text/rich-text'
import { Happened } from './happened'
import { feedOfTopic, isCase, type TopicCase, type TopicDocument } from './model'

function kickerOf(doc: TopicDocument): string {
  return doc.type === 'policies' ? `Policy · ${labelOf(POLICY_TYPES, doc.policyType)}` : 'Guidance'
}

function Documents({ documents }: { documents: TopicDocument[] }) {
  return (
    <CardList>
      {documents.map((doc) => (
        <Card
          key={doc.id}
          title={doc.title}
          href={documentUrl(doc.type, doc.slug ?? '') ?? '/search'}
          kicker={kickerOf(doc)}
        >
          <p>{doc.summary}</p>
        </Card>
      ))}
    </CardList>
  )
}

/** Which barriers the case studies of the topic met, most met first. */
function Barriers({ cases }: { cases: TopicCase[] }) {
  const met = BARRIERS.map(({ value, label }) => {
    const facing = cases.filter(({ barriers }) => barriers?.includes(value))
    return { label, href: `/barriers/${value}`, total: facing.length, counts: happenedIn(facing) }
  })
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total)
  if (met.length === 0) return null
  return (
    <section className="hub-section hub-section--paper" aria-labelledby="barriers">
      <div className="ds_wrapper">
        <h2 className="hub-h2" id="barriers">
          What got in the way
        </h2>
        <OutcomeMap
          label="Barriers and what happened"
          caption="Practices on this topic that met each barrier, by what came of them"
          rowsAre="Barrier"
          rows={met}
        />
      </div>
    </section>
  )
}

export function TopicPage({ topic, documents }: { topic: Topic; documents: TopicDocument[] }) {
  const cases = documents.filter(isCase)
  const others = documents.filter((doc) => !isCase(doc))
  return (
    <>
      <Band
        title={topic.title}
        lead={topic.summary}
        trail={[{ label: 'Topics', href: '/topics' }, { label: topic.title }]}
      />
      <div className="ds_wrapper hub-section hub-stack">
        <div className="hub-article__body">
          <RichText state={topic.body} />
          {documents.length === 0 && (
            <Note>
              <p>
                Nothing has been published on this yet. <a href="/contact">Tell us</a> if you have tried
                something.
              </p>
            </Note>
          )}
        </div>
        {cases.length > 0 && (
          <section aria-labelledby="tried">
            <h2 className="hub-h2" id="tried">
              What peers tried, and what happened
            </h2>
            <OutcomeFigure
              id="came-of-it"
              title={`What came of ${formatCount(cases.length, 'practice', 'practices')}`}
              counts={happenedIn(cases)}
              hrefOf={(maturity) => `#happened-${maturity}`}
            />
            <Happened cases={cases} />
            <p className="hub-more">
              <a href={`/case-studies?topic=${topic.slug}`}>Filter these case studies</a>
            </p>
          </section>
        )}
        {others.length > 0 && (
          <section aria-labelledby="documents">
            <h2 className="hub-h2" id="documents">
              Guidance and policies
            </h2>
            <Documents documents={others} />
          </section>
        )}
        {topic.slug && (
          <p className="hub-results__tools">
            <a href={feedOfTopic(topic.slug)}>
              <Icon name="feed" />
              Follow this topic (feed)
            </a>
          </p>
        )}
      </div>
      <Barriers cases={cases} />
    </>
  )
}
