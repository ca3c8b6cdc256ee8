import { findMongod, mongodSources } from '@/database/find-mongod'
import { cacheFolder } from '@/database/mongod/cache'
import { ensureBuilt } from '../boot/build'
import { optionsOf } from '../boot/options'
import { runSteps, STEPS } from '../check/steps'
import { findChromium } from './chromium'
import { runSuites, type Tally } from './suites'

const HELP = `usage: npm test [-- --project unit] [-- file ...]

Installs what tests need (packages, MongoDB, Chromium), runs npm run check, builds the site and runs every suite.
With --project or files only those tests run, without the checks. Projects: unit, integration, security, e2e, a11y,
faults.`

export async function main(args: string[]) {
  const { values, positionals } = optionsOf(HELP, args, { project: { type: 'string', multiple: true } })
  const chosen = [...(values.project ?? []).flatMap((name) => ['--project', name]), ...positionals]
  const checks = chosen.length === 0 ? await runSteps(STEPS) : { passed: 0, failed: 0 }
  const tests = await runTests(chosen).catch((error: Error): Tally => {
    console.error(error.message)
    return { passed: 0, failed: 1 }
  })
  const failed = checks.failed + tests.failed
  process.exitCode = failed > 0 ? 1 : 0
  console.log(`${checks.passed + tests.passed} passed, ${failed} failed`)
}

async function runTests(chosen: string[]): Promise<Tally> {
  const log = (line: string) => console.log(line)
  const sources = mongodSources(process.env.MONGOD_BINARY, cacheFolder())
  const mongod = await findMongod(sources, log)
  const chromium = await findChromium(log)
  await ensureBuilt()
  return runSuites(chosen, { MONGOD_BINARY: mongod, CHROMIUM_BINARY: chromium })
}
