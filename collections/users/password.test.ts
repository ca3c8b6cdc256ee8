import { describe, expect, it } from 'vitest'
import { passwordFault } from './password'

describe('passwordFault', () => {
  it.each(['kelp-tractor-ninety', 'correct horse battery', 'Zq8!fLm2#vTx'])('accepts %s', (password) =>
    expect(passwordFault(password, 'ailsa@example.org')).toBeUndefined(),
  )
  it.each([
    undefined,
    'short',
    'elevenchars',
    'password1234',
    'Password123!!',
    'P@ssw0rd1234',
    '123456789012',
    'aaaaaaaaaaaa',
    'qwertyuiop12',
    '1q2w3e4r5t6y',
    'liverpool1234',
    'trustno1trustno1',
    'Summer2026!!!',
    'Equallysafe!11',
    'Edinburgh2026!',
    'x'.repeat(300),
  ])('refuses %s', (password) => expect(passwordFault(password)).toBeTypeOf('string'))
  it('refuses what is made of their own name', () => {
    expect(passwordFault('ailsagrant2024', 'ailsagrant@example.org')).toBeTypeOf('string')
  })
  it('takes a long one in a moment', () => {
    const long = Array.from({ length: 256 }, (_, i) => String.fromCharCode(33 + ((i * i * 31) % 89))).join('')
    passwordFault(long)
    const start = performance.now()
    expect(passwordFault(long)).toBeUndefined()
    expect(performance.now() - start).toBeLessThan(500)
  })
})
