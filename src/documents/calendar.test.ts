import { expect, it } from 'vitest'
import { meetingsCalendar } from './calendar'

it('writes a meeting in UTC with an id that stays the same', () => {
  const calendar = meetingsCalendar(
    [
      {
        id: '42',
        title: 'Meeting 12; data, and trust',
        startsAt: new Date('2026-09-01T09:00:00Z'),
        endsAt: new Date('2026-09-01T11:00:00Z'),
        updatedAt: '2026-08-01T00:00:00Z',
        address: 'https://hub.example.org/community/meetings/12',
      },
    ],
    'hub.example.org',
  )
  expect(calendar).toContain('UID:meeting-42@hub.example.org')
  expect(calendar).toContain('DTSTART:20260901T090000Z')
  expect(calendar).toContain('SUMMARY:Meeting 12\\; data\\, and trust')
})

it('has the same id and a higher number after a change, and says what was called off', () => {
  const entry = {
    id: '42',
    title: 'Meeting 12',
    startsAt: new Date('2026-09-01T09:00:00Z'),
    endsAt: new Date('2026-09-01T11:00:00Z'),
    updatedAt: '2026-08-01T00:00:00Z',
    address: 'https://hub.example.org/community/meetings/12',
  }
  const read = (changes: object) => {
    const calendar = meetingsCalendar([{ ...entry, ...changes }], 'hub.example.org')
    const line = (name: string) => new RegExp(`^${name}:(.*)\r$`, 'm').exec(calendar)?.[1]
    return { uid: line('UID'), sequence: Number(line('SEQUENCE')), status: line('STATUS') }
  }
  const before = read({})
  const later = { updatedAt: '2026-08-01T00:01:00Z' }
  const moved = read({ ...later, title: 'Other', startsAt: new Date('2026-08-31T09:00:00Z') })
  expect(moved.uid).toBe(before.uid)
  expect(moved.sequence).toBeGreaterThan(before.sequence)
  expect([before.status, moved.status]).toEqual(['CONFIRMED', 'CONFIRMED'])
  expect(read({ ...later, isCalledOff: true })).toEqual({ ...moved, status: 'CANCELLED' })
})

it('is a valid calendar when there is no meeting', () => {
  expect(meetingsCalendar([], 'hub.example.org')).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/)
})
