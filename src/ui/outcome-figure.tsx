import type { HappenedCount } from '@/lib/what-happened'

interface OutcomeFigureProps {
  id: string
  title: string
  counts: HappenedCount[]
  hrefOf: (maturity: string) => string
}

/**
 * What came of the practices, in one bar. The list below it says the same in words and numbers, in the order of the
 * bar, so nothing hangs on telling its colours apart.
 */
export function OutcomeFigure({ id, title, counts, hrefOf }: OutcomeFigureProps) {
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  if (total === 0) return null
  return (
    <figure className="hub-outcomes" aria-labelledby={id}>
      <figcaption id={id}>{title}</figcaption>
      <Bar counts={counts} total={total} />
      <ul className="hub-plain-list">
        {counts.map(({ maturity, short, count }) => (
          <li className={`hub-outcomes__${maturity}`} key={maturity}>
            {count > 0 ? <a href={hrefOf(maturity)}>{short}</a> : short} <b>{count}</b>
          </li>
        ))}
      </ul>
    </figure>
  )
}

const WIDTH = 300

function Bar({ counts, total }: { counts: HappenedCount[]; total: number }) {
  let x = 0
  return (
    <svg viewBox={`0 0 ${WIDTH} 24`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {counts.map(({ maturity, count }) => {
        const from = x
        x += (count / total) * WIDTH
        // A gap of two between neighbours keeps them apart also where colours are forced.
        const gap = Math.round(x) < WIDTH ? 2 : 0
        const width = Math.max(0, x - from - gap)
        return (
          <rect key={maturity} className={`hub-outcomes__${maturity}`} x={from} width={width} height="24" />
        )
      })}
    </svg>
  )
}
