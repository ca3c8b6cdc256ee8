import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { signIn } from '../support/admin'
import { launchBrowser, openPage } from '../support/browser'
import { publicPages } from '../support/public-pages'
import { type RunningHub, startHub } from '../support/start-hub'

/** Kept as a build output: look at them after any change that a person can see. */
const FOLDER = path.resolve('build/screenshots')
const WIDTHS = [1280, 375]
const ADMIN_VIEWS = {
  dashboard: '/admin',
  'case studies': '/admin/collections/case-studies',
  'a new case study': '/admin/collections/case-studies/create',
  'a new policy': '/admin/collections/policies/create',
  'site settings': '/admin/globals/site-settings',
}

let hub: RunningHub
let browser: Browser

beforeAll(async () => {
  await mkdir(FOLDER, { recursive: true })
  ;[hub, browser] = await Promise.all([
    startHub({ env: { SEED: 'sample' }, readyWithin: 110_000 }),
    launchBrowser(),
  ])
})
afterAll(async () => {
  await browser?.close()
  await hub?.stop()
})

const file = (kind: string, name: string, width: number) =>
  path.join(FOLDER, `${kind}-${name.replaceAll(' ', '-')}-${width}.png`)

test.each(WIDTHS)('every public page type has its picture, %i wide', async (width) => {
  const { page, close } = await openPage(browser, hub.url, { viewport: { width, height: 900 } })
  for (const [name, url] of Object.entries(await publicPages(hub.url))) {
    await page.goto(url, { waitUntil: 'networkidle' })
    const picture = await page.screenshot({ path: file('site', name, width), fullPage: true })
    expect(picture.length, name).toBeGreaterThan(5_000)
  }
  await close()
})

test.each(WIDTHS)('the main admin views have theirs, %i wide', async (width) => {
  const { page, faults, close } = await openPage(browser, hub.url, { viewport: { width, height: 1000 } })
  await signIn(page)
  for (const [name, url] of Object.entries(ADMIN_VIEWS)) {
    await page.goto(url, { waitUntil: 'networkidle' })
    await page.locator('main, .template-default').first().waitFor()
    const picture = await page.screenshot({ path: file('admin', name, width) })
    expect(picture.length, name).toBeGreaterThan(5_000)
  }
  expect(faults).toEqual([])
  await close()
})
