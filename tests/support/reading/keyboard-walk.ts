import type { Page } from 'playwright-core'

interface Stop {
  /** Place of the element in the order of the page; -1 outside of it. */
  at: number
  name: string
  hasRing: boolean
  isSeen: boolean
}

/** Numbers what the keyboard should reach, in the order of the page, and says how much that is. */
function numberStops(page: Page): Promise<number> {
  return page.evaluate(() => {
    const found = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex="0"]',
      ),
    ].filter((element) => {
      const isOff = element.matches(':disabled, [type=hidden], [tabindex="-1"]')
      return !isOff && element.checkVisibility({ visibilityProperty: true })
    })
    // Radios with one name are one stop.
    const groups = new Set<string>()
    const stops = found.filter((element) => {
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true
      const isFirst = !groups.has(element.name)
      groups.add(element.name)
      return isFirst
    })
    stops.forEach((element, at) => {
      element.dataset.stop = String(at)
    })
    return stops.length
  })
}

function readStop(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement
    const { outlineStyle, outlineWidth, boxShadow, backgroundColor } = getComputedStyle(element)
    const box = element.getBoundingClientRect()
    const on = (x: number, y: number) => {
      const top = document.elementFromPoint(x, y)
      return Boolean(
        top && (element.contains(top) || top.contains(element) || top.closest('label')?.control === element),
      )
    }
    const x = (share: number) => Math.min(Math.max(box.left + box.width * share, 1), window.innerWidth - 2)
    const y = (share: number) => Math.min(Math.max(box.top + box.height * share, 1), window.innerHeight - 2)
    return {
      at: Number(element.dataset.stop ?? -1),
      name: `${element.localName} ${element.textContent?.trim().slice(0, 40)}`,
      hasRing:
        (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) ||
        boxShadow !== 'none' ||
        backgroundColor === 'rgb(253, 213, 34)',
      isSeen: [0.1, 0.5, 0.9].some((share) => on(x(share), y(share))),
    }
  })
}

/** Tabs through the whole page: what is skipped, out of order, without a mark of focus or hidden below something else. */
export async function keyboardFaults(page: Page): Promise<string[]> {
  const many = await numberStops(page)
  const faults: string[] = []
  for (let expected = 0; expected < many; expected++) {
    await page.keyboard.press('Tab')
    const { at, name, hasRing, isSeen } = await readStop(page)
    if (at !== expected) return [...faults, `stop ${expected} of ${many} is “${name}”, which stands at ${at}`]
    if (!hasRing) faults.push(`“${name}” does not show that it has the focus`)
    if (!isSeen) faults.push(`“${name}” has the focus below something else`)
  }
  return faults
}
