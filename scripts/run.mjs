// One-shot commands: node scripts/run.mjs <command> [options] runs scripts/commands/<command>.ts.
import { existsSync } from 'node:fs'
import { nodeProblem } from './bootstrap/node-version.mjs'
import { refuse } from './bootstrap/refuse.mjs'

const problem = nodeProblem(process.versions.node)
if (problem) refuse(problem)

const [command = '', ...args] = process.argv.slice(2)
const file = new URL(`commands/${command}.ts`, import.meta.url)
if (!/^[a-z-]+$/.test(command) || !existsSync(file)) {
  refuse('Give the name of a command, such as: node scripts/run.mjs seed --help')
}
const { runTypeScript } = await import('./bootstrap/run-typescript.mjs')
await runTypeScript(`commands/${command}.ts`, args)
process.exit(process.exitCode ?? 0)
