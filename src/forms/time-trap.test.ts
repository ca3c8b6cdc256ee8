import { expect, it } from 'vitest'
import { isWorkDone, setTrap, springTrap } from './time-trap'

const secret = 'a-secret-only-for-tests-0123456789abcdef'
const made = new Date('2026-09-01T10:00:00Z')
const token = setTrap(secret, 'interest', made)
const after = (seconds: number, given = token, work = '', form = 'interest') =>
  springTrap({ secret, form, now: new Date(made.getTime() + seconds * 1000) }, given, work)

function workFor(one: string): string {
  for (let at = 0; ; at++) if (isWorkDone(one, String(at))) return String(at)
}

it('lets through who took the time that a person takes', () => {
  expect(after(7)).toBe('open')
  expect(after(3)).toBe('too-quick')
  expect(after(25 * 60 * 60)).toBe('too-old')
})

it('lets a browser that did the work be quicker', () => {
  expect(after(3, token, workFor(token))).toBe('open')
  expect(after(1, token, workFor(token))).toBe('too-quick')
  expect(after(3, token, workFor(setTrap(secret, 'interest', made)))).toBe('too-quick')
})

it.each(['', '.', 'x', '1.2.3', token.replace('.', '9.'), `${token}x`])('refuses %j', (given) =>
  expect(after(7, given)).toBe('forged'),
)

it('is good for its own form alone', () => expect(after(7, token, '', 'contact')).toBe('forged'))
