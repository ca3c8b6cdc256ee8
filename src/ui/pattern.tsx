import { patternTiles } from './pattern-tiles'

const ARC = 'M0 40A40 40 0 0 1 40 0V20A20 20 0 0 0 20 40Z'
const HALF = 'M0 20A20 20 0 0 1 40 20Z'

/** A drawing made from the document's own name: always the same for it, and never a photograph. Decoration only. */
export function Pattern({ seed, columns = 6, rows = 4 }: { seed: string; columns?: number; rows?: number }) {
  return (
    <svg
      className="hub-pattern"
      viewBox={`0 0 ${columns * 40} ${rows * 40}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      focusable="false"
    >
      {patternTiles(seed, columns, rows).map(({ x, y, turn, shape, tone }) => (
        <path
          key={`${x}-${y}`}
          className={`hub-pattern__${tone}`}
          d={shape === 'arc' ? ARC : HALF}
          transform={`translate(${x * 40} ${y * 40}) rotate(${turn} 20 20)`}
        />
      ))}
    </svg>
  )
}
