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

/** Three for each page: every width and every colours once, and over six pages every pair of them with and without script. */
export function someWays(page: number): WayOfReading[] {
  return WIDTHS.map((width, at) => way(width, page + at, (page + at) % 2 === 1))
}
