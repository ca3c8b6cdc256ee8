import { describe, expect, it } from 'vitest'
import { firstPage } from './first-page'

describe('firstPage', () => {
  it('is the own account of a member, and the admin of staff', () => {
    expect(firstPage({ role: 'member' }, '/admin/collections/users')).toBe('/account')
    expect(firstPage({ role: 'author' })).toBe('/admin')
    expect(firstPage({ role: 'editor' }, '/admin/collections/guidance?limit=10')).toBe(
      '/admin/collections/guidance?limit=10',
    )
  })
  it('is the set-up for whoever must have a code', () =>
    expect(firstPage({ role: 'administrator', secondFactorDue: true }, '/admin')).toBe(
      '/account/your-sign-in',
    ))
  it.each([
    'https://evil.example/admin',
    '//evil.example/admin',
    '/\\evil.example',
    '/administrators',
    '/account',
    'javascript:alert(1)',
    '/admin\r\nSet-Cookie: a=b',
  ])('never follows %j', (asked) => expect(firstPage({ role: 'editor' }, asked)).toBe('/admin'))
})
