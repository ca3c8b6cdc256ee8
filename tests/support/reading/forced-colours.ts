import type { Page } from 'playwright-core'

/**
 * Words whose colour the reader has not chosen. Under forced colours a browser paints text in the reader's own few
 * colours, which contrast; axe reads `-webkit-text-fill-color`, where Chromium still gives the page's colour.
 */
export function ownColours(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // What an element without a class gets is what the browser forces.
    const bare = document.body.appendChild(document.createElement('div'))
    bare.innerHTML =
      '<p>p</p><a href="/nowhere">a</a><button>b</button><input value="i"><mark>m</mark><button disabled>d</button>'
    const chosen = new Set([...bare.children].map((element) => getComputedStyle(element).color))
    bare.remove()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const odd = new Set<string>()
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement
      if (!element || !walker.currentNode.textContent?.trim() || !element.checkVisibility()) continue
      const { color } = getComputedStyle(element)
      if (!chosen.has(color)) odd.add(`${element.localName}.${element.className} is ${color}`)
    }
    return [...odd]
  })
}
