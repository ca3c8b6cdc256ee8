import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { BAD_SEARCHES } from '../support/bad-searches'
import { launchBrowser, openPage } from '../support/browser'
import { driver } from '../support/database'
import { eventually } from '../support/eventually'
import { type RunningHub, startHub } from '../support/start-hub'

let hub: RunningHub
let browser: Browser

beforeAll(async () => {
  ;[hub, browser] = await Promise.all([
    startHub({ env: { SEED: 'sample' }, readyWithin: 110_000 }),
    launchBrowser(),
  ])
})
afterAll(async () => {
  await browser?.close()
  await hub?.stop()
})

const box = (page: Page) => page.locator('#q')
const attribute = (page: Page, name: string) => box(page).getAttribute(name)

test('suggestions are counted aloud, walked with the arrows, closed by Escape and opened by Enter', async () => {
  const { page, faults, close } = await openPage(browser, hub.url)
  await page.goto('/search')
  await box(page).pressSequentially('safe lea')
  await page.locator('[role=option]').first().waitFor()
  const said = page.locator('.hub-finder [role=status]')
  await expect.poll(async () => said.textContent()).toMatch(/^[2-8] suggestions$/)
  const options = await page.locator('.hub-finder [role=option]').count()
  expect(await said.textContent()).toBe(`${options} suggestions`)
  expect(await attribute(page, 'aria-expanded')).toBe('true')

  await page.keyboard.press('ArrowUp')
  expect(await attribute(page, 'aria-activedescendant')).toBe(`q-suggestions-${options - 1}`)
  await page.keyboard.press('ArrowDown')
  expect(await attribute(page, 'aria-activedescendant')).toBeNull()
  await page.keyboard.press('Escape')
  expect(await attribute(page, 'aria-expanded')).toBe('false')
  expect(await box(page).inputValue()).toBe('safe lea')

  await page.keyboard.press('ArrowDown')
  await page.locator('[role=option]').first().waitFor()
  await page.keyboard.press('ArrowDown')
  const chosen = await page.locator('[aria-selected=true]').getAttribute('data-url')
  await page.keyboard.press('Enter')
  await page.waitForURL(({ pathname, search }) => pathname + search === chosen)
  expect(faults).toEqual([])
  await close()
})

/** Whether the heading of the address stands in the window, wherever the page has scrolled. */
const isInSight = (page: Page) =>
  page.evaluate(() => {
    const top = document.querySelector(':target')?.getBoundingClientRect().top ?? -1
    return top >= 0 && top < innerHeight
  })

test('a hit leads to the heading below which its words stand', async () => {
  const { page, close } = await openPage(browser, hub.url, { javaScriptEnabled: false })
  for (const q of [
    'night staff rota',
    'takedown intimate image',
    'advocate may ask',
    'consultation unions',
  ]) {
    const { hits } = await (await fetch(`${hub.url}/search.json?${new URLSearchParams({ q })}`)).json()
    const places = hits.flatMap(({ passage }: { passage?: { url: string } }) => passage?.url ?? [])
    expect(places.length).toBeGreaterThan(1)
    for (const place of places.slice(0, 3)) {
      await page.goto(place)
      if (place.includes('#')) await expect.poll(() => isInSight(page), { message: place }).toBe(true)
    }
  }
  await close()
})

test('a page that found nothing leads on, without scripts', async () => {
  const { page, close } = await openPage(browser, hub.url, { javaScriptEnabled: false })
  await page.goto('/case-studies?q=%22menopause+clinic%22&sector=private')
  await page.locator('a', { hasText: 'Without “Sector: Private”' }).click()
  expect(await page.locator('#results li h3 a').count()).toBeGreaterThan(0)

  await page.goto('/search?q=zeppelin')
  await page.locator('#results a', { hasText: 'Ask the editors' }).click()
  expect(await page.locator('input[name=about]').inputValue()).toBe('I looked for: zeppelin')

  await page.goto('/search')
  const last = page.locator('input[name=topic]').last()
  expect(await last.isVisible()).toBe(false)
  await page.locator('summary', { hasText: 'more under Topic' }).click()
  await last.focus()
  await page.keyboard.press('Space')
  await page.locator('form:has(input[name=topic]) button', { hasText: 'Apply' }).click()
  await page.waitForURL(/topic=/)
  expect(await page.locator('input[name=topic]:checked').isVisible()).toBe(true)
  await close()
})

const PAGES = ['/search', '/case-studies', '/search.json', '/suggest.json', '/guidance.json', '/search.atom']

test.each(Object.entries(BAD_SEARCHES))(
  '%s is answered in plain words by every page of search',
  async (_, query) => {
    for (const path of PAGES) {
      const answer = await fetch(`${hub.url}${path}?${query}`)
      const text = await answer.text()
      expect(answer.status, path).toBeLessThan(500)
      expect(text, path).not.toMatch(/SQLITE|fts5|\bat .*\.[jt]s:\d/i)
    }
  },
)

test('what five readers did not find is kept with its day, and nothing else', async () => {
  const search = (q: string) =>
    fetch(`${hub.url}/search?${new URLSearchParams({ q })}`).then((each) => each.text())
  for (let n = 0; n < 5; n++) {
    if (n > 0) await search('Wormhole')
    await search('Tachyon!')
  }
  const client = driver(hub.databaseUri)
  const kept = () => client.db().collection('unanswered-searches').find().toArray()
  await eventually('the row is written', async () => (await kept()).length > 0, 10_000)
  expect(await kept()).toEqual([
    { _id: expect.any(String), words: 'tachyon', count: 5, day: new Date().toISOString().slice(0, 10) },
  ])
  await client.close()
})

test('a form that does not arrive whole is a clear 400', async () => {
  for (const path of ['/contact', '/get-involved', '/account/sign-in']) {
    const answer = await fetch(hub.url + path, {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=abc', origin: hub.url },
      body: '--abc\r\nContent-Disposition: form-data; name="about"\r\n\r\nrot',
    })
    expect([path, answer.status]).toEqual([path, 400])
    expect(await answer.text()).toContain('what you typed is still in the form')
  }
})
