import { generated } from '../boot/generated'
import { docReferences } from './doc-references'
import { importRules } from './import-rules'
import type { Outcome, Step } from './step'
import { tool } from './tool'

/** Everything that `npm run check` looks at, the quickest first. */
export const STEPS: Step[] = [
  { name: 'format and lint', check: () => tool('biome', ['check', '--error-on-warnings', '.'], filesSeen) },
  { name: 'doc references', check: docReferences },
  { name: 'generated files', check: generatedFiles },
  { name: 'import rules', check: importRules },
  { name: 'unused code', check: () => tool('knip', ['--no-progress'], () => 'nothing unused') },
  { name: 'types', check: () => tool('tsc', ['--noEmit', '-p', '.'], () => 'no errors') },
]

const filesSeen = (output: string) => /Checked \d+ files/.exec(output)?.[0] ?? 'nothing wrong'

async function generatedFiles(): Promise<Outcome> {
  const { changed } = await generated({ keep: false })
  if (changed.length === 0) return { ok: true, detail: 'types and import map match the model' }
  return { ok: false, detail: `${changed.join(' and ')} do not match the model: run npm run generate` }
}

/** Runs every step, printing as it goes. Resolves to how many held and how many did not. */
export async function runSteps(steps: Step[]): Promise<{ passed: number; failed: number }> {
  const count = { passed: 0, failed: 0 }
  for (const { name, check } of steps) {
    const outcome = await check().catch((error: Error) => ({
      ok: false,
      detail: error.stack ?? error.message,
    }))
    if (outcome.ok) console.log(`✓ ${name}: ${outcome.detail}`)
    else console.log(`✗ ${name}\n${outcome.detail.replace(/^/gm, '    ')}`)
    count[outcome.ok ? 'passed' : 'failed']++
  }
  return count
}
