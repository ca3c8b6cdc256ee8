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
    '123456789012',
    'aaaaaaaaaaaa',
    'qwertyuiop12',
    'Equally5afe!'.replace('5', 's').padEnd(14, '1'),
    'x'.repeat(300),
  ])('refuses %s', (password) => expect(passwordFault(password)).toBeTypeOf('string'))
  it('refuses one that begins with their own name', () =>
    expect(passwordFault('ailsagrant2024', 'ailsagrant@example.org')).toBeTypeOf('string'))
})
