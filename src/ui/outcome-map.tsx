import type { HappenedCount } from '@/lib/what-happened'
import { ScrollTable } from './scroll-table'

export interface MapRow {
  label: string
  href: string
  counts: HappenedCount[]
}

interface OutcomeMapProps {
  label: string
  caption: string
  /** Head of the first column. */
  rowsAre: string
  rows: MapRow[]
}

/** Where practice stands and where it does not: a table whose numbers are drawn as dots as well. */
export function OutcomeMap({ label, caption, rowsAre, rows }: OutcomeMapProps) {
  const most = Math.max(0, ...rows.flatMap(({ counts }) => counts.map(({ count }) => count)))
  const perDot = Math.max(1, Math.ceil(most / MOST_DOTS))
  const scale = perDot > 1 ? `. A dot stands for up to ${perDot} practices` : ''
  return (
    <div className="hub-map">
      <ScrollTable label={label} caption={`${caption}${scale}`}>
        <thead>
          <tr>
            <th scope="col">{rowsAre}</th>
            {rows[0]?.counts.map(({ maturity, short }) => (
              <th scope="col" key={maturity}>
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label: name, href, counts }) => (
            <tr key={href}>
              <th scope="row">
                <a href={href}>{name}</a>
              </th>
              {counts.map(({ maturity, count }) => (
                <td key={maturity} className={count === 0 ? 'hub-map__none' : undefined}>
                  <Dots count={Math.ceil(count / perDot)} maturity={maturity} />
                  {count}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </div>
  )
}

/** In one cell: with more the table would be taller than what it tells. */
const MOST_DOTS = 18
/** Pixels from one dot to the next. */
const STEP = 12
const IN_A_ROW = 6

function Dots({ count, maturity }: { count: number; maturity: string }) {
  if (count === 0) return null
  const lines = Math.ceil(count / IN_A_ROW)
  const width = Math.min(count, IN_A_ROW) * STEP
  return (
    <svg width={width} height={lines * STEP} aria-hidden="true" focusable="false">
      {Array.from({ length: count }, (_, at) => (
        <circle
          // biome-ignore lint/suspicious/noArrayIndexKey: dots are all alike.
          key={at}
          className={`hub-outcomes__${maturity}`}
          cx={(at % IN_A_ROW) * STEP + STEP / 2}
          cy={Math.floor(at / IN_A_ROW) * STEP + STEP / 2}
          r="4.5"
        />
      ))}
    </svg>
  )
}
