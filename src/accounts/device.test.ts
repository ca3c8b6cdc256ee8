import { expect, it } from 'vitest'
import { knownDevice, makeDevice } from './device'

const SECRET = 'a-secret-only-for-tests-0123456789abcdef'

it('is known for its account alone', () => {
  const device = makeDevice(SECRET, 'ailsa@example.org')
  expect(knownDevice(SECRET, 'ailsa@example.org', device)).toBe(device.split('.')[0])
  expect(knownDevice(SECRET, 'morag@example.org', device)).toBeUndefined()
  expect(knownDevice('another-secret-of-some-length', 'ailsa@example.org', device)).toBeUndefined()
})

it.each([undefined, '', '.', 'a.b', 'a.b.c', `${'a'.repeat(22)}.`])('%j is no device', (value) =>
  expect(knownDevice(SECRET, 'ailsa@example.org', value)).toBeUndefined(),
)

it('is another each time', () => expect(makeDevice(SECRET, 'a@b.c')).not.toBe(makeDevice(SECRET, 'a@b.c')))
