import type { SearchAnswer, SearchQuery } from '@/search/port'
import { Icon } from '@/ui/icon'
import { chosenCount, withoutValue, withWords } from '../links'

interface ChipsProps {
  path: string
  query: SearchQuery
  answer: SearchAnswer
}

function Chip({ href, what, label }: { href: string; what: string; label: string }) {
  return (
    <a className="hub-chip" href={href}>
      <span className="visually-hidden">Remove {what} </span>
      {label}
      <Icon name="close" />
    </a>
  )
}

/** What has been asked, each part with a link that takes it away. */
export function Chips({ path, query, answer }: ChipsProps) {
  if (!query.q && chosenCount(query) === 0) return null
  const chosen = Object.entries(answer.facets)
    .map(([name, { label, options }]) => ({
      name,
      label,
      options: options.filter(({ selected }) => selected),
    }))
    .filter(({ options }) => options.length > 0)
  return (
    <div className="hub-chips">
      <dl>
        {query.q && (
          <div>
            <dt>Words</dt>
            <dd>
              <Chip href={withWords(path, query, '')} what="words" label={query.q} />
            </dd>
          </div>
        )}
        {chosen.map(({ name, label, options }) => (
          <div key={name}>
            <dt>{label}</dt>
            {options.map((option, i) => (
              <dd key={option.value}>
                {i > 0 && <span className="hub-chips__or">or</span>}
                <Chip
                  href={withoutValue(path, query, name, option.value)}
                  what="filter"
                  label={option.label}
                />
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <a href={path}>Clear all</a>
    </div>
  )
}
