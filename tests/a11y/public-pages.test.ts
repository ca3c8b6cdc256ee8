import AxeBuilder from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser, openPage } from '../support/browser'
import { publicPages } from '../support/public-pages'
import { type RunningHub, startHub } from '../support/start-hub'

let hub: RunningHub
let browser: Browser
let pages: Record<string, string>

beforeAll(async () => {
  ;[hub, browser] = await Promise.all([
    startHub({ env: { SEED: 'sample' }, readyWithin: 110_000 }),
    launchBrowser(),
  ])
  pages = await publicPages(hub.url)
})
afterAll(async () => {
  await browser?.close()
  await hub?.stop()
})

const STATES = [
  { name: 'wide and light', width: 1280, colorScheme: 'light' },
  { name: 'on a phone and dark', width: 375, colorScheme: 'dark' },
] as const

test.each(STATES)('axe finds nothing on any public page, $name', async ({ width, colorScheme }) => {
  const watched = await openPage(browser, hub.url, { viewport: { width, height: 900 }, colorScheme })
  const found: string[] = []
  for (const [name, url] of Object.entries(pages)) {
    await watched.page.goto(url)
    const { violations } = await new AxeBuilder({ page: watched.page }).analyze()
    for (const { id, nodes } of violations)
      found.push(`${name} (${url}): ${id} at ${nodes[0]?.target.join(' ')}`)
  }
  expect(found).toEqual([])
  expect(watched.faults.filter((fault) => !fault.includes('404'))).toEqual([])
  await watched.close()
})

test('no public page is wider than a small phone', async () => {
  const { page, close } = await openPage(browser, hub.url, { viewport: { width: 320, height: 640 } })
  const wide: string[] = []
  for (const [name, url] of Object.entries(pages)) {
    await page.goto(url)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    if (width > 320) wide.push(`${name} (${url}): ${width} px`)
  }
  expect(wide).toEqual([])
  await close()
})

test('every public page has one h1, a title of its own, a language and a canonical link', async () => {
  const { page, close } = await openPage(browser, hub.url)
  const titles = new Map<string, string>()
  for (const [name, url] of Object.entries(pages)) {
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
