import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** The size of targets is new in WCAG 2.2; axe leaves it out unless asked. */
const EVERYTHING = { rules: { 'target-size': { enabled: true } }, resultTypes: ['violations' as const] }

/** What axe finds on the page, a line each. It misreads forced colours: those have a check of their own. */
export async function axeFaults(page: Page, forcedColors: boolean): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options(EVERYTHING)
  const { violations } = await (forcedColors ? axe.disableRules(['color-contrast']) : axe).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ target, any }) => `${id} at ${target.join(' ')}: ${any[0]?.message ?? ''}`),
  )
}
