import { getHub } from '@/hub'
import { formatCount, formatList } from '@/lib/format-count'
import type { SearchAnswer } from '@/search/port'
import { CountedLink, LinkList } from '@/ui/link-list'
import type { Broader } from '../broader'
import type { Listing } from '../listings'
import type { Found } from '../queries'
import { type Counted, type WaysOn, waysOn } from '../ways-on'

interface NothingProps {
  listing: Listing
  found: Found
  answer: SearchAnswer
}

/** What a page says that found nothing: where to go from here, the closest first. */
export async function Nothing({ listing, found, answer }: NothingProps) {
  const { search } = await getHub()
  const { closest, nowhere, filters, topics } = await waysOn(search, listing, found)
  const others = filters.filter((each) => each !== closest)
  const { q } = found.query
  return (
    <>
      {closest && <Closest {...closest} answer={answer} />}
      {others.length > 0 && (
        <>
          <h3>Filters that could go</h3>
          <LinkList>
            {others.map(({ broader, total }) => (
              <CountedLink
                key={broader.href}
                href={broader.href}
                label={nameOf(broader, answer)}
                count={results(total)}
              />
            ))}
          </LinkList>
        </>
      )}
      {nowhere && q && (
        <p>Nothing on the hub says “{q}”. Other words for it may: “leave” rather than “time off”.</p>
      )}
      <Topics topics={topics} />
      <Ask q={q} />
    </>
  )
}

const results = (total: number) => formatCount(total, 'result', 'results')

function Closest({ broader, total, hits, answer }: Counted & { answer: SearchAnswer }) {
  return (
    <>
      <h3>Closest to what you asked</h3>
      <p>
        <a href={`${broader.href}#results`}>{nameOf(broader, answer)}</a>: {results(total)}
      </p>
      <ul>
        {hits.map(({ id, url, title }) => (
          <li key={id}>
            <a href={url}>{title}</a>
          </li>
        ))}
      </ul>
    </>
  )
}

/** What a broader question leaves out. */
function nameOf({ without, facet = '' }: Broader, { facets }: SearchAnswer): string {
  const { label = '', options = [] } = facets[facet] ?? {}
  const chosen = options.filter(({ selected }) => selected).map((option) => option.label)
  return {
    quotes: 'The same words without quotation marks',
    filter: `Without “${label}: ${formatList(chosen)}”`,
    filters: 'Without any filter',
    listing: 'The same in the whole hub',
    everything: 'The words alone, in the whole hub',
  }[without]
}

function Topics({ topics }: Pick<WaysOn, 'topics'>) {
  return (
    <>
      <h3>Start from a topic</h3>
      <LinkList>
        {topics.map(({ href, name }) => (
          <CountedLink key={href} href={href} label={name} />
        ))}
        <CountedLink href="/barriers" label="What gets in the way" />
      </LinkList>
    </>
  )
}

/** The contact form, with what was looked for filled in. */
function Ask({ q }: { q: string }) {
  const about = q ? `?${new URLSearchParams({ about: `I looked for: ${q}` })}` : ''
  const question = q ? `?${new URLSearchParams({ title: q })}` : ''
  return (
    <>
      <h3>Ask the community</h3>
      <p>
        Somebody may have tried it and not written it down.{' '}
        <a href={`/contact${about}#write`}>Ask the editors</a>, who know who works on what, or bring it to the{' '}
        <a href="/community">next meeting</a>. Members can{' '}
        <a href={`/account/questions/ask${question}`}>ask each other</a>.
      </p>
    </>
  )
}
