import { spawn } from 'node:child_process'
import { mkdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'

const REPORT = 'build/test-results.json'
const VITEST = path.join('node_modules', 'vitest', 'vitest.mjs')

export interface Tally {
  passed: number
  failed: number
}

const Report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
})

/** Runs the suites with their output on the terminal. */
export async function runSuites(chosen: string[], variables: Record<string, string>): Promise<Tally> {
  await mkdir('build', { recursive: true })
  await rm(REPORT, { force: true })
  const args = [
    VITEST,
    'run',
    ...chosen,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${REPORT}`,
  ]
  const env = { ...process.env, ...variables }
  const child = spawn(process.execPath, args, { env, stdio: 'inherit' })
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return tallyOf(await readFile(REPORT, 'utf8').catch(() => ''), code)
}

/** A file that could not be loaded, and a run that ended badly in any other way, count as a failure too. */
export function tallyOf(report: string, code: number | null): Tally {
  if (!report) return { passed: 0, failed: 1 }
  const { numPassedTests, numFailedTests, testResults } = Report.parse(JSON.parse(report))
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((each) => each.status !== 'failed'),
  )
  const failed = numFailedTests + broken.length
  return { passed: numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed }
}
