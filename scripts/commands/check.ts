import { optionsOf } from '../boot/options'
import { runSteps, STEPS } from '../check/steps'

const HELP = `usage: npm run check [-- name ...]

Format, lint, types, import rules (with a module count), unused code, doc references and generated files. Names pick
steps, such as: npm run check -- types. npm run format mends formatting and the order of imports.`

export async function main(args: string[]) {
  const { positionals } = optionsOf(HELP, args, {})
  const chosen = STEPS.filter(
    ({ name }) => positionals.length === 0 || positionals.some((word) => name.includes(word)),
  )
  const { passed, failed } = await runSteps(chosen)
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0
}
