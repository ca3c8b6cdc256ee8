import type { Page } from 'playwright-core'

/** As far as WCAG 1.4.12 asks: nothing may be lost when a reader sets text so wide. */
const WIDE_TEXT = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important }`

export function widenText(page: Page): Promise<void> {
  return page.evaluate((css) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets.push(sheet)
  }, WIDE_TEXT)
}

/** What cannot be read: a page that scrolls sideways, and text that is cut off where nothing scrolls. */
export async function lostText(page: Page): Promise<string[]> {
  return [...(await sideways(page)), ...(await cutOff(page))]
}

function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide in ${clientWidth}`] : []
  })
}

function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** Words for screen readers alone stand in a box of one pixel. */
    const isShown = (element: HTMLElement) => element.checkVisibility() && element.clientWidth > 1
    const cuts = (element: HTMLElement) => {
      const { overflowX, overflowY } = getComputedStyle(element)
      return [
        overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1,
        overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1,
      ].includes(true)
    }
    return [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((element) => element.textContent?.trim() && isShown(element) && cuts(element))
      .map((element) => `${element.localName}.${element.className} cuts its text off`)
  })
}

/** The share of a low window that stays covered while one scrolls. */
export function coveredShare(page: Page): Promise<number> {
  return page.evaluate(() => {
    const stuck = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) =>
      ['fixed', 'sticky'].includes(getComputedStyle(element).position),
    )
    const height = stuck.reduce((sum, element) => sum + element.getBoundingClientRect().height, 0)
    return height / window.innerHeight
  })
}
