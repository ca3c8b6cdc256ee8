import { expect, it } from 'vitest'
import { addressForApp, codeAt, makeSecret, stepOf } from './code'

// RFC 6238, appendix B, for SHA-1: the last six digits.
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
it.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
])('at %d s the code is %s', (seconds, code) => {
  const now = new Date(seconds * 1000)
  expect(codeAt(SECRET, now)).toBe(code)
  expect(stepOf(SECRET, ` ${code.slice(0, 3)} ${code.slice(3)}`, now)).toBe(Math.floor(seconds / 30))
})

it('takes the code before and after, and no other', () => {
  const now = new Date(1_234_567_890_000)
  const at = (periods: number) => codeAt(SECRET, new Date(now.getTime() + periods * 30_000))
  const taken = [-2, -1, 0, 1, 2].map((periods) => stepOf(SECRET, at(periods), now) !== undefined)
  expect(taken).toEqual([false, true, true, true, false])
})

it.each(['', '12345', '1234567', 'abcdef', '000000'])('refuses %j', (code) =>
  expect(stepOf(SECRET, code, new Date(59_000))).toBeUndefined(),
)

it('has a new secret each time, and tells the app whose it is', () => {
  const secret = makeSecret()
  expect(secret).toMatch(/^[A-Z2-7]{32}$/)
  expect(secret).not.toBe(makeSecret())
  const address = addressForApp(secret, 'ailsa@example.org')
  expect(address).toMatch(/^otpauth:\/\/totp\/Equally%20Safe%20at%20Work:ailsa%40example.org\?/)
  expect(address).toContain(`secret=${secret}`)
})
