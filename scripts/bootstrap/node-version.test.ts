import { expect, test } from 'vitest'
import { nodeProblem } from './node-version.mjs'

test.each(['18.20.4', '20.18.3'])('Node %s is refused by name, in one line', (version) => {
  expect(nodeProblem(version)).toMatch(
    new RegExp(`^Node 20.19 or newer is needed and this is Node ${version}`),
  )
})

test.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('Node %s will do', (version) => {
  expect(nodeProblem(version)).toBeUndefined()
})
