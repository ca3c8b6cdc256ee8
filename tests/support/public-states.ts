import type { Page } from 'playwright-core'
import { errorPage } from '@/delivery/error-page'
import type { Editor } from './editor'
import { eventually } from './eventually'
import { ALONE, publishExtremes } from './extreme-documents'
import { publicPages } from './public-pages'

export interface PublicState {
  name: string
  open(page: Page): Promise<unknown>
}

const at = (url: string) => (page: Page) => page.goto(url)

/** The page that delivery sends when neither Next nor MongoDB can: it is asked for under an address of its own. */
async function openErrorPage(page: Page): Promise<void> {
  const body = errorPage({ title: 'Sorry, this page is not available right now', text: ['Try again.'] })
  await page.route('**/not-available', (route) => route.fulfill({ body, contentType: 'text/html' }))
  await page.goto('/not-available')
}

/** A form that was sent empty: it comes back with what is wrong. */
const sentEmpty = (url: string) => async (page: Page) => {
  await page.goto(url)
  await page.locator('main form.hub-form button[type=submit]').first().click()
  await page.locator('.hub-errors').waitFor()
}

async function first(base: string, query: string): Promise<string> {
  const { docs } = await (await fetch(`${base}/api/${query}&limit=1&depth=0`)).json()
  if (!docs[0]) throw new Error(`The hub shows nothing for ${query}`)
  return docs[0].slug
}

async function found(base: string, word: string): Promise<number> {
  return (await (await fetch(`${base}/search.json?q=${word}`)).json()).total
}

/** Every type of public page and every state that a reader can meet. The hub must hold the sample content. */
export async function publicStates(base: string, editor: Editor): Promise<PublicState[]> {
  const anonymous = await first(base, 'case-studies?where[attribution][equals]=anonymous')
  const coming = await first(base, `meetings?where[startsAt][greater_than]=${new Date().toISOString()}`)
  const extremes = await publishExtremes(editor)
  await eventually('the odd word is found', async () => (await found(base, ALONE)) === 1, 20_000)
  const pages = {
    ...(await publicPages(base)),
    'an anonymous case study': `/case-studies/${anonymous}`,
    'a coming meeting': `/community/meetings/${coming}`,
    'the last page of many results': '/search?page=13',
    contact: '/contact',
    'get involved': '/get-involved',
    'sign in': '/account/sign-in',
    'a new password': '/account/new-password',
    'search with one result': `/search?q=${ALONE}`,
    ...extremes,
  }
  return [
    ...Object.entries(pages).map(([name, url]) => ({ name: `${name} (${url})`, open: at(url) })),
    { name: 'the page for a failure', open: openErrorPage },
    { name: 'contact, sent empty', open: sentEmpty('/contact') },
    { name: 'get involved, sent empty', open: sentEmpty('/get-involved') },
  ]
}
