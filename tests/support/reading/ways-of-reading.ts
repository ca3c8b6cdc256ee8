import type { BrowserContextOptions, Page } from 'playwright-core'

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

/** Every width in every colour. */
const waysOf = (withoutScript: boolean) =>
  WIDTHS.flatMap((width) => COLOURS.map((_, colour) => way(width, colour, withoutScript)))

/** What is read in one visit: a visit is with the script or without it. */
export type Visit = [WayOfReading, ...WayOfReading[]]

/** Every width in every colour, with the script and without. */
export const ALL_VISITS = [waysOf(false), waysOf(true)] as Visit[]

/** One of many pages read in two ways that have neither width nor colours in common; eighteen pages meet all ways. */
export function someVisit(page: number): Visit {
  const ways = waysOf(page % 2 === 1)
  const first = Math.floor(page / 2)
  return [first, first + 4].map((at) => ways[at % ways.length]) as Visit
}

/** The page as it is shown in another way, without asking for it again. */
export async function show(page: Page, { options, forcedColors }: WayOfReading): Promise<void> {
  if (options.viewport) await page.setViewportSize(options.viewport)
  await page.emulateMedia({
    colorScheme: options.colorScheme ?? 'light',
    forcedColors: forcedColors ? 'active' : 'none',
    reducedMotion: 'reduce',
  })
}
