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

it('is a valid calendar when there is no meeting', () => {
  expect(meetingsCalendar([], 'hub.example.org')).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/)
})
