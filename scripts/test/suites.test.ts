import { expect, test } from 'vitest'
import { tallyOf } from './suites'

const report = (files: { status: string; tests: string[] }[]) => {
  const all = files.flatMap((file) => file.tests)
  return JSON.stringify({
    numPassedTests: all.filter((status) => status === 'passed').length,
    numFailedTests: all.filter((status) => status === 'failed').length,
    testResults: files.map(({ status, tests }) => ({
      status,
      assertionResults: tests.map((each) => ({ status: each })),
    })),
  })
}

test('tests that passed and failed are counted as they are', () => {
  const files = [
    { status: 'passed', tests: ['passed', 'passed'] },
    { status: 'failed', tests: ['passed', 'failed'] },
  ]
  expect(tallyOf(report(files), 1)).toEqual({ passed: 3, failed: 1 })
})

test('a file that could not be loaded is a failure although no test of it failed', () => {
  const files = [
    { status: 'passed', tests: ['passed'] },
    { status: 'failed', tests: [] },
  ]
  expect(tallyOf(report(files), 1)).toEqual({ passed: 1, failed: 1 })
})

test('a run without a report, or one that ended badly, never counts as passed', () => {
  expect(tallyOf('', 0)).toEqual({ passed: 0, failed: 1 })
  expect(tallyOf(report([{ status: 'passed', tests: ['passed'] }]), 1).failed).toBe(1)
})
