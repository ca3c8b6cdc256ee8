import { safeHref } from '../safe-href'
import type { Helpline } from './site'

function Line({ line }: { line: Helpline }) {
  const website = safeHref(line.url)
  return (
    <li>
      <p className="hub-helplines__name">
        {website ? (
          <a href={website} rel="noreferrer">
            {line.name}
          </a>
        ) : (
          line.name
        )}
      </p>
      <p>
        <a className="hub-helplines__number" href={`tel:${line.number.replace(/[^\d+]/g, '')}`}>
          {line.number}
        </a>
      </p>
      {line.hours && <p>{line.hours}</p>}
      {line.note && <p>{line.note}</p>}
    </li>
  )
}

export function Helplines({ helplines }: { helplines: Helpline[] }) {
  if (helplines.length === 0) return null
  return (
    <ul className="hub-plain-list hub-helplines">
      {helplines.map((line) => (
        <Line key={`${line.name} ${line.number}`} line={line} />
      ))}
    </ul>
  )
}
