import type { Page } from 'playwright-core'

/**
 * Words whose colour the reader has not chosen. Under forced colours a browser paints text in the reader's own few
 * colours, which contrast; axe reads `-webkit-text-fill-color`, where Chromium still gives the page's colour.
 */
export function ownColours(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('span'))
    const system = [
      'CanvasText',
      'LinkText',
      'VisitedText',
      'ButtonText',
      'FieldText',
      'GrayText',
      'HighlightText',
    ]
    const chosen = new Set(
      system.map((name) => {
        probe.style.color = name
        return getComputedStyle(probe).color
      }),
    )
    probe.remove()
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
