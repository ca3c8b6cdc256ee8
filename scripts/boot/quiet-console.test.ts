import { afterEach, expect, test, vi } from 'vitest'
import { quietConsole } from './quiet-console'

const { error, warn, log } = console
afterEach(() => void Object.assign(console, { error, warn, log }))

test('what is printed of an error is its kind and place; sentences are printed as ever', () => {
  const printed = vi.fn()
  Object.assign(console, { error: printed, warn: printed, log: printed })
  const logged = vi.fn()
  quietConsole({ error: logged })
  console.error(' ⨯', new TypeError('isla@example.org'))
  console.log('Stopped')
  expect(logged).toHaveBeenCalledOnce()
  expect(logged.mock.calls[0]?.[0]).toMatchObject({ kind: 'TypeError' })
  expect(JSON.stringify(logged.mock.calls)).not.toContain('isla')
  expect(printed.mock.calls).toEqual([['Stopped']])
})
