import { expect, test } from 'vitest'
import { securityText } from './security-text'

test('says where to report a weakness, and until when that holds', () => {
  const text = securityText((path) => `https://hub.example.org${path}`, new Date('2026-09-30T12:00:00Z'))
  const fields = Object.fromEntries(
    text
      .trim()
      .split('\n')
      .map((line) => line.split(/: (.*)/s).slice(0, 2)),
  )
  expect(fields).toEqual({
    Contact: 'https://hub.example.org/contact',
    Expires: '2027-03-01T00:00:00.000Z',
    'Preferred-Languages': 'en',
    Canonical: 'https://hub.example.org/.well-known/security.txt',
  })
})
