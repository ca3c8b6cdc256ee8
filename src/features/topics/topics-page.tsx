import { formatCount } from '@/lib/format-count'
import type { Topic } from '@/payload-types'
import { Band } from '@/ui/band'
import { Card, CardList } from '@/ui/card'
import { Note } from '@/ui/note'
import { Pattern } from '@/ui/pattern'

interface TopicsPageProps {
  topics: Topic[]
  counts: Map<string, number>
}

export function TopicsPage({ topics, counts }: TopicsPageProps) {
  return (
    <>
      <Band
        title="Topics"
        lead="What employers in the community work on, and what there is on each."
        trail={[{ label: 'Topics' }]}
      />
      <div className="ds_wrapper hub-section">
        {topics.length === 0 && (
          <Note>
            <p>There are no topics yet.</p>
          </Note>
        )}
        <CardList>
          {topics.map(({ id, title, slug, summary }) => (
            <Card
              key={id}
              level={2}
              title={title}
              href={`/topics/${slug}`}
              picture={<Pattern seed={slug ?? id} columns={12} rows={3} />}
              why={
                counts.has(slug ?? '')
                  ? formatCount(counts.get(slug ?? '') ?? 0, 'document', 'documents')
                  : undefined
              }
            >
              <p>{summary}</p>
            </Card>
          ))}
        </CardList>
      </div>
    </>
  )
}
