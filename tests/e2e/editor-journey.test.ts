import path from 'node:path'
import type { Browser, Route } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { choose, openTab, publish, signIn, takeStep, waitForAutosave, write } from '../support/admin'
import { launchBrowser, openPage, type WatchedPage } from '../support/browser'
import { driver } from '../support/database'
import { Editor } from '../support/editor'
import { eventually } from '../support/eventually'
import { EVERYWHERE, NOWHERE, type PublicView, publicView } from '../support/public-view'
import { caseStudy, guidance } from '../support/rest'
import { ADMIN, type RunningHub, startHub } from '../support/start-hub'

const URL_OF_IT = '/case-studies/quexley-safe-rooms'
let hub: RunningHub
let browser: Browser
let admin: WatchedPage
let picture: Buffer

beforeAll(async () => {
  const drawing = { create: { width: 800, height: 500, channels: 3 as const, background: '#5a2a6e' } }
  ;[hub, browser, picture] = await Promise.all([startHub(), launchBrowser(), sharp(drawing).png().toBuffer()])
  admin = await openPage(browser, hub.url, { viewport: { width: 1280, height: 1400 } })
})
afterAll(async () => {
  await browser?.close()
  await hub?.stop()
})

const view = () => publicView(hub.url, URL_OF_IT, 'quexley', 'sector=nhs')
const seen = (wanted: PublicView) =>
  eventually(`the public sees ${JSON.stringify(wanted)}`, async () => {
    const now = await view()
    return JSON.stringify(now) === JSON.stringify(wanted)
  })

async function addPicture(): Promise<void> {
  const { page } = admin
  await openTab(page, 'Picture')
  await page.locator('#field-image .upload__createNewToggler').click()
  const drawer = page.locator('.drawer__content').last()
  await drawer
    .locator('input[type=file]')
    .setInputFiles({ name: 'rooms.png', mimeType: 'image/png', buffer: picture })
  await drawer.locator('#field-alt').fill('A plan of three quiet rooms')
  await drawer.locator('#action-save').click()
  await page.locator('#field-image', { hasText: 'rooms' }).waitFor()
}

test('an author writes, publishes, changes, unpublishes, bins and restores a case study', async () => {
  const { page } = admin
  await signIn(page)
  await page.goto('/admin/collections/case-studies/create')
  await page.fill('#field-title', 'Quexley safe rooms')
  await waitForAutosave(page)
  await page.fill('#field-summary', 'A health board made three quiet rooms where staff could talk.')
  await page.check('#field-illustrative')
  await page.fill('#field-outcome', 'Staff used the rooms 140 times in a year.')
  await choose(page, 'sector', 'NHS')
  await choose(page, 'size', '1,000–4,999')
  await choose(page, 'stage', 'Doing')
  await openTab(page, 'Story')
  await write(page, 'What we did', 'We found three rooms that nobody booked and made them quiet.')
  await openTab(page, 'Results')
  await write(page, 'What changed', 'People talked.')
  await choose(page, 'maturity', 'Early signs')
  await addPicture()
  await waitForAutosave(page)
  expect(await view(), 'a draft is public nowhere').toEqual(NOWHERE)

  await publish(page)
  await seen(EVERYWHERE)
  const public_ = await (await fetch(hub.url + URL_OF_IT)).text()
  expect(public_).toContain('We found three rooms')
  expect(public_).toContain('A plan of three quiet rooms')

  await page.fill('#field-title', 'Quexley quiet rooms')
  await waitForAutosave(page)
  expect(await (await fetch(hub.url + URL_OF_IT)).text(), 'a newer draft is not public').not.toContain(
    'quiet rooms</h1>',
  )
  await publish(page)
  await eventually('the new title is on the page', async () =>
    (await (await fetch(hub.url + URL_OF_IT)).text()).includes('Quexley quiet rooms</h1>'),
  )

  await page.locator('.doc-controls__popup').first().click()
  await page.locator('#action-unpublish').click()
  await page
    .locator('[id^=confirm-un-publish] #confirm-action, .confirmation-modal #confirm-action')
    .first()
    .click()
  await seen(NOWHERE)
  expect(admin.faults).toEqual([])
})

test('a case study that was binned and restored is public again once it is published', async () => {
  const { page } = admin
  await publish(page)
  await seen(EVERYWHERE)
  await page.locator('.doc-controls__popup').first().click()
  await page.locator('#action-delete').click()
  await page.locator('.confirmation-modal #confirm-action').first().click()
  await page.waitForURL((url) => url.pathname.endsWith('/case-studies'))
  await seen(NOWHERE)

  await page.goto('/admin/collections/case-studies/trash')
  await page.locator('table a', { hasText: 'Quexley' }).first().click()
  await page
    .locator('#action-restore, .doc-controls .restore-button, button:has-text("Restore")')
    .first()
    .click()
  await page
    .locator('.confirmation-modal, .restore-document__modal')
    .locator('#confirm-action, button:has-text("Confirm")')
    .first()
    .click()
  await page.waitForURL((url) => !url.pathname.includes('/trash'))
  await page.locator('#action-save').waitFor()
  expect(path.basename(new URL(page.url()).pathname)).toMatch(/^[0-9a-f]{24}$/)
})

/** People come by invitation alone; here the hub's administrator is copied, with the password. */
async function secondEditor(email = 'second@hub.test'): Promise<typeof ADMIN> {
  const client = driver(hub.databaseUri)
  const rows = client.db().collection('users')
  const administrator = await rows.findOne({ email: ADMIN.email }, { projection: { _id: 0, sessions: 0 } })
  await rows.insertOne({ ...administrator, email, name: 'Second Editor', role: 'editor' })
  await client.close()
  return { ...ADMIN, email }
}

test('a case study of a real employer is published only after another editor approved it, by the buttons', async () => {
  const other = await secondEditor()
  const writer = await Editor.signIn(hub.url)
  const { id, slug } = await writer.make('case-studies', caseStudy())
  const { page } = admin
  const faultsBefore = admin.faults.length
  const at = `/admin/collections/case-studies/${id}`
  await page.goto(at)
  await page.getByText('another editor must approve it').waitFor()
  expect(await page.locator('#action-save').count(), 'no button that would be refused').toBe(0)
  await takeStep(page, 'Ask for a review', (form) => form.locator('textarea').fill('Please read it.'))
  await page.locator('.hub-way__stop--here', { hasText: 'In review' }).waitFor()

  const second = await openPage(browser, hub.url, { viewport: { width: 1280, height: 1400 } })
  await signIn(second.page, other)
  await second.page.goto(at)
  await second.page.getByText('Please read it.').first().waitFor()
  await takeStep(second.page, 'Approve', async (form) => {
    for (const box of await form.getByRole('checkbox').all()) await box.check()
  })
  await second.page.locator('.hub-way__stop--here', { hasText: 'Approved' }).waitFor()
  await second.close()
  expect(second.faults).toEqual([])

  await page.reload()
  await takeStep(page, 'Publish now')
  await page.locator('.hub-way__stop--here', { hasText: 'Published' }).waitFor()
  await page.getByText('What happened so far (3 steps)').waitFor()
  await eventually(
    'it is public',
    async () => (await fetch(`${hub.url}/case-studies/${slug}`)).status === 200,
  )
  expect(admin.faults.slice(faultsBefore)).toEqual([])
})

test('a press on Publish while autosave is under way is not lost', async () => {
  const { page } = admin
  const writer = await Editor.signIn(hub.url)
  const { id, slug } = await writer.make('guidance', guidance())
  await page.goto(`/admin/collections/guidance/${id}`)
  await page.locator('.hub-way__path').waitFor()
  const held: Route[] = []
  let isHeld = true
  await page.route(/autosave=true/, async (route) => {
    if (isHeld) held.push(route)
    else await route.continue()
  })
  const saving = page.waitForRequest(/autosave=true/)
  await page.fill('#field-summary', 'Words of the last second.')
  await saving
  await page.locator('#action-save:disabled').waitFor()
  await page.click('#action-save', { force: true })
  isHeld = false
  for (const route of held) await route.continue()
  await eventually(
    'it is public with the last words',
    async () => {
      const answer = await fetch(`${hub.url}/guidance/${slug}`)
      return (await answer.text()).includes('Words of the last second.')
    },
    10_000,
  )
})

test('two editors of one text are told of each other, and the later loses neither text', async () => {
  const first = admin.page
  const other = await secondEditor('third@hub.test')
  const writer = await Editor.signIn(hub.url)
  const { id } = await writer.make('guidance', { ...guidance(), summary: 'As it was.' })
  const at = `/admin/collections/guidance/${id}`
  const second = await openPage(browser, hub.url, { viewport: { width: 1280, height: 1400 } })
  await signIn(second.page, other)
  await Promise.all([first, second.page].map((page) => page.goto(at)))
  await Promise.all([first, second.page].map((page) => page.locator('.hub-way__path').waitFor()))
  const savedBy = (page: typeof first) => page.waitForResponse(/autosave=true/)
  await Promise.all([savedBy(first), first.fill('#field-summary', 'Of the first.')])

  const [refused] = await Promise.all([
    savedBy(second.page),
    second.page.fill('#field-summary', 'Of the second.'),
  ])
  expect(refused.status()).toBe(409)
  const asked = second.page.locator('.document-locked')
  await asked.getByText('Administrator').waitFor()
  await asked.getByRole('button', { name: 'Take over' }).click()
  await second.page.getByRole('alert').getByText('changed “Summary” after you opened this').waitFor()
  await second.page.getByRole('button', { name: 'Keep mine as the newest version' }).click()
  await second.page.locator('.hub-way .hub-way__fault').waitFor({ state: 'detached' })
  const kept = await writer.versions('guidance', id)
  expect(kept.map(({ summary }) => summary).slice(0, 2)).toEqual(['Of the second.', 'Of the first.'])
  await second.close()
})
