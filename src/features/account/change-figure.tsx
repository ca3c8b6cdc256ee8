import type { ByMonth, MonthRow } from '@/community/change/by-month'
import { formatMonth } from '@/lib/format-date'

/** Units of the drawing: a month is a square. */
const CELL = 16
const MIDDLE = CELL / 2

const day = (month: string) => `${month}-15T12:00:00.000Z`

function Mark({ row, at, count }: { row: string; at: number; count: number }) {
  const x = at * CELL + MIDDLE
  if (row === 'step')
    return <rect x={x - 4.5} y={MIDDLE - 4.5} width="9" height="9" className="hub-change__step" />
  const isRing = row === 'reflection'
  return (
    <circle
      cx={x}
      cy={MIDDLE}
      r={isRing ? 4 : Math.min(4 + count, 7)}
      className={isRing ? 'hub-change__ring' : 'hub-change__sign'}
    />
  )
}

function Row({ row: { key, months }, starts }: { row: MonthRow; starts: number[] }) {
  const marks = months.map((count, at) => ({ count, at })).filter(({ count }) => count > 0)
  return (
    <svg viewBox={`0 0 ${months.length * CELL} ${CELL}`} aria-hidden="true" focusable="false">
      <line x1="0" x2={months.length * CELL} y1={MIDDLE} y2={MIDDLE} className="hub-change__line" />
      {starts.map((at) => (
        <line key={at} x1={at * CELL} x2={at * CELL} y1="0" y2={CELL} className="hub-change__year" />
      ))}
      {marks.map((mark) => (
        <Mark key={mark.at} row={key} {...mark} />
      ))}
    </svg>
  )
}

/** Places at which a year begins. */
function yearStarts(first: string, length: number): number[] {
  const month = Number(first.slice(5))
  const to = (13 - month) % 12
  return Array.from({ length: Math.ceil(Math.max(0, length - to) / 12) }, (_, at) => to + at * 12)
}

/**
 * What was noted, a dot for each month in which it was, so that slow change shows. The list on the page says the same
 * in words; here each row has its name and number.
 */
export function ChangeFigure({ months: { first, last, rows } }: { months: ByMonth }) {
  const starts = yearStarts(first, rows[0]?.months.length ?? 0)
  return (
    <figure className="hub-change" aria-labelledby="by-month">
      <figcaption id="by-month">
        Month by month, {formatMonth(day(first))} to {formatMonth(day(last))}
      </figcaption>
      <ul className="hub-plain-list">
        {rows.map((row) => (
          <li key={row.key}>
            <span>{row.label}</span>
            <Row row={row} starts={starts} />
            <b>{row.months.reduce((sum, count) => sum + count, 0)}</b>
          </li>
        ))}
      </ul>
      {starts.length > 0 && <p className="hub-change__note">A thin line is the turn of a year.</p>}
    </figure>
  )
}
