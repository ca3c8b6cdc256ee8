import type { Page } from 'playwright-core'

interface Stop {
  /** Place of the element in the order of the page; -1 outside of it. */
  at: number
  name: string
  /** What of its look, of its label's or of the box around it differs from when it was numbered. */
  changed: boolean
  isSeen: boolean
}

declare global {
  /** What one sees of an element, its label and the box around it that could tell that it has the focus. */
  var lookOf: (element: Element) => string
}

/** As text: the pages' own rules forbid them to make functions of text, the browser's tools may. */
const LOOK_OF = `globalThis.lookOf = (element) => [element, ...(element.labels ?? []), element.parentElement].flatMap((each) =>
  [null, '::before', '::after'].map((part) => {
    const { outlineStyle, outlineWidth, boxShadow, backgroundColor, borderColor } = getComputedStyle(each, part)
    return [outlineStyle, outlineWidth, boxShadow, backgroundColor, borderColor].join()
  })).join()`

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
      element.dataset.look = lookOf(element)
    })
    return stops.length
  })
}

function readStop(page: Page): Promise<Stop> {
  return page.evaluate(async () => {
    // What changes with the focus does so over a moment, however short.
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame)
    const element = document.activeElement as HTMLElement
    const box = element.getBoundingClientRect()
    const isOn = (x: number, y: number) => {
      const top = document.elementFromPoint(x, y)
      return Boolean(
        top && (element.contains(top) || top.contains(element) || top.closest('label')?.control === element),
      )
    }
    const within = (value: number, most: number) => Math.min(Math.max(value, 1), most - 2)
    return {
      at: Number(element.dataset.stop ?? -1),
      name: `${element.localName} ${element.textContent?.trim().slice(0, 40)}`,
      changed: lookOf(element) !== element.dataset.look,
      isSeen: [0.1, 0.5, 0.9].some((share) =>
        isOn(
          within(box.left + box.width * share, innerWidth),
          within(box.top + box.height * share, innerHeight),
        ),
      ),
    }
  })
}

/** Tabs through the whole page: what is skipped, out of order, without a mark of focus or hidden below something else. */
export async function keyboardFaults(page: Page): Promise<string[]> {
  await page.evaluate(LOOK_OF)
  const many = await numberStops(page)
  const faults: string[] = []
  for (let expected = 0; expected < many; expected++) {
    await page.keyboard.press('Tab')
    const { at, name, changed, isSeen } = await readStop(page)
    if (at !== expected) return [...faults, `stop ${expected} of ${many} is “${name}”, which stands at ${at}`]
    if (!changed) faults.push(`“${name}” does not show that it has the focus`)
    if (!isSeen) faults.push(`“${name}” has the focus below something else`)
  }
  return faults
}
