import type { BrowserContextOptions } from 'playwright-core'

/** How a reader's screen and settings show a page. */
export interface WayOfReading {
  name: string
  options: BrowserContextOptions
  forcedColors: boolean
  withoutScript: boolean
}

const WIDTHS = [1280, 375, 320]
const COLOURS = [
  { name: 'light', options: { colorScheme: 'light' } },
  { name: 'dark', options: { colorScheme: 'dark' } },
  { name: 'forced colours', options: { colorScheme: 'light', forcedColors: 'active' } },
] as const

function way(width: number, colour: number, withoutScript: boolean): WayOfReading {
  const { name, options } = COLOURS[colour % COLOURS.length] ?? COLOURS[0]
  return {
    name: `${width} wide, ${name}, ${withoutScript ? 'site.js blocked' : 'site.js on'}`,
    // What moves or fades would be measured half-way.
    options: { ...options, viewport: { width, height: 900 }, reducedMotion: 'reduce' },
    forcedColors: 'forcedColors' in options,
    withoutScript,
  }
}

/** Every width in every colour, with the script and without. */
export const ALL_WAYS = WIDTHS.flatMap((width) =>
  COLOURS.flatMap((_, colour) => [way(width, colour, false), way(width, colour, true)]),
)

/** Two for each of many pages; over eighteen pages all are met. */
export function someWays(page: number): WayOfReading[] {
  return [0, 1].map((at) => {
    const [first = 0, second = 0] = [page + at, Math.floor(page / 3) + page + 2 * at]
    return way(WIDTHS[first % WIDTHS.length] ?? 1280, second, (page + at) % 2 === 1)
  })
}
