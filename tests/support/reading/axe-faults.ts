import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** The size of targets is new in WCAG 2.2; axe leaves it out unless asked. */
const EVERYTHING = { rules: { 'target-size': { enabled: true } }, resultTypes: ['violations' as const] }

/** Rules that look at colours, and at nothing else that a colour scheme changes. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block']

/** What axe finds on the page, a line each. It misreads forced colours: those have a check of their own. */
export async function axeFaults(page: Page, which: 'all' | 'all but colours' | 'colours'): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options(EVERYTHING)
  if (which === 'colours') axe.options({ ...EVERYTHING, runOnly: OF_COLOURS })
  if (which === 'all but colours') axe.disableRules(OF_COLOURS)
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ target, any }) => `${id} at ${target.join(' ')}: ${any[0]?.message ?? ''}`),
  )
}
