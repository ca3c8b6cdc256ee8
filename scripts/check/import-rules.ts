import type { Outcome } from './step'
import { tool } from './tool'

/** Fewer than this means that the tool did not see the product, whatever else it says. */
const FEWEST_MODULES = 250

/** dependency-cruiser on everything that is ours, with the number of modules that it really followed. */
export function importRules(): Promise<Outcome> {
  const args = ['--config', '.dependency-cruiser.cjs', '--output-type', 'err']
  return tool('depcruise', [...args, 'src', 'collections', 'scripts', 'payload.config.ts'], modulesSeen)
}

export function modulesSeen(output: string): Outcome {
  const modules = Number(/([\d,]+) modules/.exec(output)?.[1]?.replace(',', '') ?? 0)
  if (modules >= FEWEST_MODULES) return { ok: true, detail: `${modules} modules` }
  return {
    ok: false,
    detail: `Only ${modules} modules were followed, at least ${FEWEST_MODULES} are expected`,
  }
}
