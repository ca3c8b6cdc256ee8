import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser, openPage } from '../support/browser'
import { Editor } from '../support/editor'
import { publicPages } from '../support/public-pages'
import { type PublicState, publicStates } from '../support/public-states'
import { axeFaults } from '../support/reading/axe-faults'
import { ownColours } from '../support/reading/forced-colours'
import { inTabs } from '../support/reading/in-tabs'
import { keyboardFaults } from '../support/reading/keyboard-walk'
import { coveredShare, lostText, widenText } from '../support/reading/lost-text'
import {
  ALL_VISITS,
  show,
  someVisit,
  type Visit,
  type WayOfReading,
} from '../support/reading/ways-of-reading'
import { type RunningHub, startHub } from '../support/start-hub'

/** `EVERY_WAY=1` looks at each page in all eighteen ways instead of two: some minutes. */
const visitsOf = (page: number) => (process.env.EVERY_WAY ? ALL_VISITS : [someVisit(page)])
const TABS = 3
/** Milliseconds; on a machine that does nothing else a tenth of it is enough. */
const PATIENCE = 300_000
/** WCAG 1.4.10: 1280 by 1024 at 400 %. */
const ZOOMED = { width: 320, height: 256 }

let hub: RunningHub
let browser: Browser
let states: PublicState[]

beforeAll(async () => {
  ;[hub, browser] = await Promise.all([
    startHub({ env: { SEED: 'sample' }, readyWithin: 110_000 }),
    launchBrowser(),
  ])
  states = await publicStates(hub.url, await Editor.signIn(hub.url))
})
afterAll(async () => {
  await browser?.close()
  await hub?.stop()
})

/** Skipping comes first and hiding the page second, on every page and in every state. */
async function firstLinks(page: Page): Promise<string[]> {
  const said = await page
    .locator('a[href], button, input:not([type=hidden])')
    .evaluateAll((all) => all.slice(0, 2).map((each) => each.textContent?.trim() ?? ''))
  const isRight = said[0]?.startsWith('Skip to') && said[1]?.startsWith('Hide this page')
  return isRight ? [] : [`begins with “${said.join('” and “')}”`]
}

/** What is wrong in this way. A width is looked at whole once: under other colours only colours are. */
async function faultsInWay(page: Page, way: WayOfReading, isNewWidth: boolean): Promise<string[]> {
  await show(page, way)
  const found = [
    ...(isNewWidth ? await axeFaults(page, way.forcedColors ? 'all but colours' : 'all') : []),
    ...(isNewWidth || way.forcedColors ? [] : await axeFaults(page, 'colours')),
    ...(isNewWidth ? await lostText(page) : []),
    ...(way.forcedColors ? await ownColours(page) : []),
  ]
  return found.map((fault) => `${way.name}: ${fault}`)
}

async function lostAtFourHundredPercent(page: Page): Promise<string[]> {
  await page.setViewportSize(ZOOMED)
  await widenText(page)
  const covered = await coveredShare(page)
  const lost = [
    ...(await lostText(page)),
    ...(covered > 0.25 ? [`${Math.round(covered * 100)} % is covered`] : []),
  ]
  return lost.map((fault) => `at 400 % with text set wide: ${fault}`)
}

async function faultsOf(state: PublicState, ways: Visit): Promise<string[]> {
  const { page, faults, close } = await openPage(browser, hub.url, ways[0].options)
  if (ways[0].withoutScript) await page.route('**/js/site.js', (route) => route.abort())
  await state.open(page)
  const found = await firstLinks(page)
  const widths = new Set<number | undefined>()
  for (const way of ways) {
    const width = way.options.viewport?.width
    found.push(...(await faultsInWay(page, way, !widths.has(width))))
    widths.add(width)
  }
  found.push(...(await lostAtFourHundredPercent(page)))
  await close()
  return [...found, ...faults.filter((fault) => !/40[149]|422|ERR_FAILED/.test(fault))].map(
    (fault) => `${state.name}, ${fault}`,
  )
}

test(
  'no page and no state has a fault that a program can find, however it is read, and nothing is lost or covered at 400 %',
  async () => {
    const visits = states.flatMap((state, at) => visitsOf(at).map((ways) => ({ state, ways })))
    const found = await inTabs(visits, TABS, ({ state, ways }) => faultsOf(state, ways))
    expect(found.flat()).toEqual([])
  },
  process.env.EVERY_WAY ? 4 * PATIENCE : PATIENCE,
)

const WALKED = [
  'home',
  'search with filters',
  'one of case-studies',
  'part',
  'contact, sent empty',
  'sign in',
]

test(
  'the keyboard reaches everything in order, and one sees where it is',
  async () => {
    const walked = states.filter(({ name }) => WALKED.some((start) => name.startsWith(start)))
    const visits = walked.flatMap((state) =>
      [{ width: 1280, height: 900 }, ZOOMED].map((viewport) => ({ state, viewport })),
    )
    const found = await inTabs(visits, TABS, async ({ state, viewport }) => {
      const { page, close } = await openPage(browser, hub.url, { viewport, reducedMotion: 'reduce' })
      await state.open(page)
      // A form that came back has its error summary in focus; the walk begins at the top.
      await page.evaluate(() => {
        document.body.tabIndex = -1
        document.body.focus()
      })
      const faults = await keyboardFaults(page)
      await close()
      return faults.map((fault) => `${state.name} at ${viewport.width}: ${fault}`)
    })
    expect(found.flat()).toEqual([])
  },
  PATIENCE,
)

test('what is wrong with a form is in focus when the form comes back, with the way to each field', async () => {
  const { page, close } = await openPage(browser, hub.url, { javaScriptEnabled: false })
  for (const url of ['/account/new-password', '/contact', '/get-involved']) {
    await page.goto(url)
    await page.locator('main form.hub-form button[type=submit]').first().click()
    await page.locator('.hub-errors:focus[role=alert]').waitFor()
    const links = page.locator('.hub-errors a')
    const targets = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    // What was sent faster than a person types is wrong as a whole, and no field of it.
    if (url.startsWith('/account')) expect(targets.length, url).toBeGreaterThan(0)
    for (const target of targets) expect(await page.locator(target).count(), `${url} ${target}`).toBe(1)
  }
  await close()
})

test('Shift pressed three times leaves and takes the page out of the history, not while it is held with another key', async () => {
  const { page, close } = await openPage(browser, hub.url)
  await page.route(/^https:/, (route) => route.fulfill({ body: 'Weather', contentType: 'text/html' }))
  await page.goto('/about')
  for (const url of ['/guidance', '/nowhere', '/account/sign-in']) {
    await page.goto(url)
    for (const key of ['Control+Shift', 'Shift+A', 'Control+Shift', 'Shift+A']) await page.keyboard.press(key)
    expect(new URL(page.url()).pathname).toBe(url)
    for (let times = 0; times < 3; times++) await page.keyboard.press('Shift')
    await page.waitForURL(/^https:/)
    await page.goBack()
    expect(new URL(page.url()).pathname).not.toBe(url)
  }
  await close()
})

test('nothing moves for readers who asked for less movement', async () => {
  const { page, close } = await openPage(browser, hub.url, { reducedMotion: 'reduce' })
  await page.goto('/')
  const moving = await page.evaluate(
    () =>
      [document.documentElement, ...document.body.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element)
        const seconds = [transitionDuration, animationDuration].map((value) => Number.parseFloat(value))
        return seconds.some((value) => value > 0.001) || scrollBehavior === 'smooth'
      }).length,
  )
  expect(moving).toBe(0)
  await close()
})

test('every public page has one h1, a title of its own, a language and a canonical link', async () => {
  const { page, close } = await openPage(browser, hub.url)
  const titles = new Map<string, string>()
  for (const [name, url] of Object.entries(await publicPages(hub.url))) {
    await page.goto(url)
    expect(await page.locator('h1').count(), `${name}: h1`).toBe(1)
    expect(await page.locator('html').getAttribute('lang'), `${name}: lang`).toBe('en-GB')
    const title = await page.title()
    expect(titles.get(title), `${name} has the title of another page`).toBeUndefined()
    titles.set(title, name)
    if (name !== 'not found')
      expect(await page.locator('link[rel=canonical]').count(), `${name}: canonical`).toBe(1)
  }
  await close()
})
