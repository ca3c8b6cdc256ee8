// `npm test`: every check that CI runs. Plain JavaScript that any Node can read: it runs before anything is installed.
import { nodeProblem } from './bootstrap/node-version.mjs'
import { refuse } from './bootstrap/refuse.mjs'

const problem = nodeProblem(process.versions.node)
if (problem) refuse(problem)

const { runTypeScript } = await import('./bootstrap/run-typescript.mjs')
await runTypeScript('test/main.ts', process.argv.slice(2))
process.exit(process.exitCode ?? 0)
