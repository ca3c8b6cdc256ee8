import { expect, it } from 'vitest'
import { hashRecoveryCode, looksLikeRecoveryCode, makeRecoveryCodes } from './recovery-codes'

it('makes ten different codes that can be read from paper', () => {
  const codes = makeRecoveryCodes()
  expect(new Set(codes).size).toBe(10)
  for (const code of codes) expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{5}-[2-9A-HJKMNP-TV-Z]{5}$/)
})

it('knows a code however it is typed', () => {
  expect(hashRecoveryCode(' abcde fghjk ')).toBe(hashRecoveryCode('ABCDE-FGHJK'))
  expect(hashRecoveryCode('ABCDE-FGHJK')).not.toBe(hashRecoveryCode('ABCDE-FGHJM'))
  expect([looksLikeRecoveryCode('ABCDE-FGHJK'), looksLikeRecoveryCode('123456')]).toEqual([true, false])
})
