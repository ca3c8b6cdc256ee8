import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codeAt } from '@/accounts/second-factor/code'
import { launchBrowser, openPage } from '../support/browser'
import { weightFaults } from '../support/page-weight'
import { publicPages } from '../support/public-pages'
import { faultsIn } from '../support/schemas/faults-in'
import { ADMIN, type RunningHub, startHub } from '../support/start-hub'
import { thingFaults, thingsOn } from '../support/structured-data'

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

/** Presses Tab until the focused element matches `selector`; throws after `most` presses. */
async function tabTo(page: Page, selector: string, most = 60): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return
  }
  throw new Error(`The keyboard does not reach ${selector} in ${most} steps`)
}

test('a reader without scripts finds a case study from the keyboard and reads it', async () => {
  const { page, faults, close } = await openPage(browser, hub.url, { javaScriptEnabled: false })
  await page.goto('/')
  await page.keyboard.press('Tab')
  expect(await page.locator(':focus').textContent()).toMatch(/skip to/i)
  await page.keyboard.press('Tab')
  expect(await page.locator(':focus').textContent()).toMatch(/hide this page/i)

  await page.goto('/case-studies')
  await page.locator('input[name=sector][value=nhs]').first().focus()
  await page.keyboard.press('Space')
  await page.locator('form:has(input[name=sector]) button[type=submit]').last().click()
  expect(page.url()).toContain('sector=nhs')
  expect(await page.locator('#results li h3 a').count()).toBeGreaterThan(0)

  await page.locator('#results li h3 a').first().focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/case-studies\/[a-z0-9-]+$/)
  expect(await page.locator('h1').count()).toBe(1)
  expect(await page.locator('h2').count()).toBeGreaterThan(2)
  expect(faults).toEqual([])
  await close()
})

test('a filter chip takes its filter away, without scripts', async () => {
  const { page, close } = await openPage(browser, hub.url, { javaScriptEnabled: false })
  await page.goto('/search?q=policy&sector=nhs')
  const before = await page.locator('#results h2').textContent()
  await page.locator('.hub-chip', { hasText: 'NHS' }).click()
  expect(page.url()).not.toContain('sector=nhs')
  expect(await page.locator('#results h2').textContent()).not.toBe(before)
  await close()
})

test('the site search is reached and used from the keyboard', async () => {
  const { page, close } = await openPage(browser, hub.url, { javaScriptEnabled: false })
  await page.goto('/about')
  await tabTo(page, 'input[type=search]')
  await page.keyboard.type('safe leave')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/search\?q=safe\+leave/)
  expect(await page.locator('#results li h3 a').count()).toBeGreaterThan(0)
  await close()
})

test('no public page sets a cookie, stores anything, asks another host or brings the framework’s scripts', async () => {
  const { page, faults, close } = await openPage(browser, hub.url)
  for (const [name, url] of Object.entries(pages)) {
    const scripts: string[] = []
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(new URL(response.url()).pathname)
    })
    const answer = await page.goto(url, { waitUntil: 'networkidle' })
    expect(await answer?.headerValue('set-cookie'), name).toBeNull()
    expect([...new Set(scripts)], name).toEqual(['/js/site.js'])
    const stored = await page.evaluate(async () => [
      localStorage.length + sessionStorage.length,
      (await indexedDB.databases()).length,
    ])
    expect(stored, name).toEqual([0, 0])
    page.removeAllListeners('response')
  }
  expect(await page.context().cookies()).toEqual([])
  expect(faults.filter((fault) => !fault.includes('404'))).toEqual([])
  await close()
})

test('staff set up a code, sign out everywhere and sign in with a recovery code, without scripts', async () => {
  const { page, faults, close } = await openPage(browser, hub.url, { javaScriptEnabled: false })
  const send = () => page.locator('main button[type=submit]').first().click()
  const signIn = async () => {
    await page.fill('#field-email', ADMIN.email)
    await page.fill('#field-password', ADMIN.password)
    await send()
  }
  const answer = await page.goto('/admin/login?redirect=/account')
  expect(answer?.headers()).toMatchObject({ 'cache-control': 'private, no-store' })
  await signIn()
  await page.goto('/account/your-sign-in')
  await send()
  const key = ((await page.textContent('.hub-key')) ?? '').replace(/\s/g, '')
  await page.fill('#field-code', '000000')
  await send()
  expect(await page.locator('.hub-form__field').textContent()).toContain('not right')
  await page.fill('#field-code', codeAt(key, new Date()))
  await send()
  const codes = await page.locator('.hub-codes li').allTextContents()
  expect(codes).toHaveLength(10)
  await page.goto('/account/your-sign-in/set-up')
  expect(page.url()).toMatch(/your-sign-in$/)
  await page.getByRole('button', { name: 'Sign out everywhere', exact: true }).click()
  expect(page.url()).toMatch(/admin\/login$/)
  await signIn()
  expect(page.url()).toContain('/account/sign-in/code')
  await page.fill('#field-code', codes[0] ?? '')
  await send()
  await page.goto('/account/your-sign-in')
  expect(await page.locator('main').textContent()).toContain('On since')
  await page.fill('#field-remove', codes[1] ?? '')
  await page.getByRole('button', { name: 'Stop asking for a code' }).click()
  expect(await page.locator('main').textContent()).toContain('Set up a code')
  expect(faults).toEqual([])
  await close()
})

test('every public page stays within its weight', async () => {
  const faults = await Promise.all(
    Object.entries(pages).map(([name, url]) => weightFaults(hub.url, name, url)),
  )
  expect(faults.flat()).toEqual([])
})

describe('machines', () => {
  const read = async (path: string) => (await fetch(hub.url + path)).text()

  test('are told what each page is, in terms of schema.org that are whole', async () => {
    const found = new Set<string>()
    const faults: string[] = []
    for (const [name, url] of Object.entries(pages)) {
      for (const thing of thingsOn(await read(url))) {
        found.add(thing['@type'])
        faults.push(...thingFaults(thing, hub.url).map((fault) => `${name} (${url}): ${fault}`))
      }
    }
    expect(faults).toEqual([])
    expect([...found].sort()).toEqual([
      'Article',
      'BreadcrumbList',
      'CollectionPage',
      'Dataset',
      'Event',
      'Organization',
      'WebPage',
      'WebSite',
    ])
  })

  test('get a picture for every page that may be shared', async () => {
    for (const [name, url] of Object.entries(pages)) {
      const head = (await read(url)).split('</head>', 1)[0] ?? ''
      const [, picture = ''] = /<meta property="og:image" content="([^"]+)"/.exec(head) ?? []
      const answer = await fetch(picture)
      const png = Buffer.from(await answer.arrayBuffer())
      expect([name, answer.status, png.toString('latin1', 1, 4)]).toEqual([name, 200, 'PNG'])
      expect(png.length, `${name}: ${picture}`).toBeLessThan(60_000)
    }
  })

  test.each([
    ['/feeds/all.atom', 'atom'],
    ['/feeds/all.rss', 'rss'],
    ['/search.atom?q=policy&sector=nhs&nothing=1', 'atom'],
    ['/case-studies.atom?barrier=backlash', 'atom'],
    ['/guidance.atom?q=zzzqqq', 'atom'],
    ['/sitemap.xml', 'sitemap'],
    ['/sitemaps/lists.xml', 'sitemap'],
    ['/sitemaps/guidance-1.xml', 'sitemap'],
  ] as const)('find %s as a validator wants it', async (path, schema) => {
    expect(await faultsIn(await read(path), schema)).toEqual([])
  })

  test('find where a weakness is reported, and what they may read', async () => {
    expect(await read('/.well-known/security.txt')).toMatch(/^Contact: http.*\/contact\nExpires: 20/)
    expect(await read('/robots.txt')).toContain(`Sitemap: ${hub.url}/sitemap.xml`)
    for (const path of [
      '/sitemaps/guidance-99.xml',
      '/sitemaps/users-1.xml',
      '/card/users/a.png',
      '/card/topics/a',
    ])
      expect([path, (await fetch(hub.url + path)).status]).toEqual([path, 404])
  })
})
