import type { Locator, Page } from 'playwright-core'
import { ADMIN } from './start-hub'

/** Signs in to the admin, as the hub's administrator unless told as whom. */
export async function signIn(page: Page, { email, password } = ADMIN): Promise<void> {
  await page.goto('/admin/login')
  await page.fill('#field-email', email)
  await page.fill('#field-password', password)
  await page.click('button[type=submit]')
  await page.waitForURL((url) => !url.pathname.includes('/login'))
}

/** Opens a tab of the document form by its name. */
export async function openTab(page: Page, name: string): Promise<void> {
  await page.locator('.tabs-field__tab-button', { hasText: name }).first().click()
}

/** Types into the rich text field with this label. */
export async function write(page: Page, label: string, text: string): Promise<void> {
  const field = page.locator('.rich-text-lexical', { hasText: label })
  await field.locator('[contenteditable=true]').first().click()
  await page.keyboard.type(text)
}

/** Chooses the option with this label in the select or relationship field `path`. */
export async function choose(page: Page, path: string, label: string): Promise<void> {
  await page.locator(`#field-${path} .rs__control`).click()
  await page.locator('.rs__option', { hasText: label }).first().click()
  await page.keyboard.press('Escape')
}

/** Waits until the form says that autosave has kept what was typed. */
export async function waitForAutosave(page: Page): Promise<void> {
  await page.locator('.autosave', { hasText: 'Last saved' }).waitFor()
}

/** Publishes what the form holds and waits for the admin's word that it is done. */
export async function publish(page: Page): Promise<void> {
  const [answer] = await Promise.all([
    page.waitForResponse(
      (response) => response.request().method() === 'PATCH' && !/draft=true/.test(response.url()),
    ),
    page.click('#action-save'),
  ])
  if (!answer.ok()) throw new Error(`Publishing gave ${answer.status()}: ${await answer.text()}`)
  // The form takes the answer in, and meanwhile nothing in it can be pressed.
  await page.locator('#field-title:enabled').waitFor()
}

/** Takes a step with the buttons above the text: what it asks for is filled in by `details`. */
export async function takeStep(page: Page, label: string, details?: (form: Locator) => Promise<void>) {
  const line = page.locator('.hub-way')
  await line.getByRole('button', { name: label }).click()
  if (details) {
    const form = line.locator('.hub-way__form', { has: page.locator('legend', { hasText: label }) })
    await details(form)
    await form.getByRole('button', { name: label }).click()
  }
}
