import { documentUrl } from '@/lib/document-url'
import { formatMeetingTime } from '@/lib/format-date'
import { allPopulated, populated } from '@/lib/populated'
import { labelOf, MEETING_FORMATS, SECTORS } from '@/lib/vocabulary'
import type { Meeting } from '@/payload-types'
import { BeforeReading } from '@/ui/before-reading'
import { FactList } from '@/ui/facts'
import { Hero } from '@/ui/hero'
import { Note } from '@/ui/note'
import { Pattern } from '@/ui/pattern'
import { hasContent, RichText } from '@/ui/rich-text/rich-text'

function Facts({ doc }: { doc: Meeting }) {
  const topics = allPopulated(doc.topics).filter(({ slug }) => slug)
  return (
    <aside className="hub-glance" aria-labelledby="glance">
      <h2 id="glance">The meeting</h2>
      <FactList
        facts={[
          { name: 'When', value: formatMeetingTime(doc.startsAt, doc.endsAt, doc.timeZone ?? undefined) },
          { name: 'How', value: labelOf(MEETING_FORMATS, doc.format) },
          { name: 'Where', value: doc.format === 'online' ? undefined : doc.place },
          { name: 'Access', value: doc.accessNeeds },
          {
            name: 'Sectors that were there',
            value: (doc.sectorsPresent ?? []).map((value) => labelOf(SECTORS, value)).join(', '),
          },
          {
            name: 'Topics',
            value: topics.map(({ id, title, slug }) => (
              <a className="hub-tag" key={id} href={`/topics/${slug}`}>
                {title}
              </a>
            )),
          },
        ]}
      />
    </aside>
  )
}

function Lines({ id, title, lines }: { id: string; title: string; lines: Meeting['prompts'] }) {
  if (!lines || lines.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {lines.map(({ id: key, text }, i) => (
          <li key={key ?? i}>{text}</li>
        ))}
      </ul>
    </section>
  )
}

function Resources({ doc, title: heading }: { doc: Meeting; title: string }) {
  const links = (doc.resources ?? []).flatMap(({ relationTo, value }) => {
    const found = populated<{ title: string; slug?: string | null }>(value)
    const href = found?.slug && documentUrl(relationTo, found.slug)
    return found && href ? [{ title: found.title, href }] : []
  })
  if (links.length === 0) return null
  return (
    <section aria-labelledby="resources">
      <h2 id="resources">{heading}</h2>
      <ul>
        {links.map(({ title, href }) => (
          <li key={href}>
            <a href={href}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

const COMING = {
  kicker: 'Coming meeting',
  prompts: 'What we will ask each other',
  resources: 'To read before',
}
const HELD = {
  kicker: 'Earlier meeting',
  prompts: 'What we asked each other',
  resources: 'What we looked at',
}

export function MeetingPage({ doc, isComing }: { doc: Meeting; isComing: boolean }) {
  const words = isComing ? COMING : HELD
  return (
    <>
      <Hero
        title={doc.title}
        kicker={[words.kicker, doc.number && `number ${doc.number}`].filter(Boolean).join(' · ')}
        lead={doc.theme}
        trail={[{ label: 'Community', href: '/community' }, { label: doc.title }]}
        picture={<Pattern seed={doc.slug ?? doc.id} columns={4} rows={5} />}
      />
      <div className="ds_wrapper hub-article">
        <BeforeReading>
          {doc.illustrative && (
            <Note title="Illustrative example">
              <p>This meeting is invented to show how the hub works.</p>
            </Note>
          )}
        </BeforeReading>
        <Facts doc={doc} />
        <div className="hub-article__body">
          <p>{doc.summary}</p>
          {isComing && doc.slug && (
            <p>
              <a href={`${documentUrl('meetings', doc.slug ?? '')}.ics`}>Add it to your calendar</a>. Members
              find the joining details in their account.
            </p>
          )}
          {hasContent(doc.publicSummary) && (
            <section aria-labelledby="public-summary">
              <h2 id="public-summary">What came out of it</h2>
              <RichText state={doc.publicSummary} within="public-summary" topLevel={3} />
            </section>
          )}
          <Lines id="prompts" title={words.prompts} lines={doc.prompts} />
          <Lines id="actions" title="What we said we would do" lines={doc.actions} />
          <Resources doc={doc} title={words.resources} />
        </div>
      </div>
    </>
  )
}
