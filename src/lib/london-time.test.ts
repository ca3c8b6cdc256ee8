import { describe, expect, it } from 'vitest'
import { endOfMonth, londonInstant, londonMinute, nextInLondon } from './london-time'

const utc = (minute: string) => new Date(`${minute}Z`)

describe('a minute on the clocks of London', () => {
  it.each([
    ['2026-01-15T09:30', '2026-01-15T09:30'],
    ['2026-07-15T09:30', '2026-07-15T08:30'],
    // The clocks go forward at 01:00 on 29 March and back at 02:00 on 25 October.
    ['2026-03-29T00:59', '2026-03-29T00:59'],
    ['2026-03-29T02:00', '2026-03-29T01:00'],
    ['2026-10-25T01:30', '2026-10-25T00:30'],
    ['2026-10-25T02:00', '2026-10-25T02:00'],
  ])('%s is %s in UTC', (minute, instant) => expect(londonInstant(minute)).toEqual(utc(instant)))

  it.each(['2026-03-29T01:00', '2026-03-29T01:59'])('%s does not exist', (minute) =>
    expect(londonInstant(minute)).toBe('skipped'),
  )
  it.each(['', 'soon', '2026-02-30T10:00', '2026-01-01T24:00', '2026-01-01', '2026-01-01T10:00Z'])(
    '“%s” is no minute',
    (minute) => expect(londonInstant(minute)).toBe('malformed'),
  )

  it('is read back from an instant', () =>
    expect(londonMinute(utc('2026-07-15T08:30'))).toBe('2026-07-15T09:30'))
})

describe('the next seven in the morning', () => {
  it.each([
    ['2026-03-28T06:59', '2026-03-28T07:00'],
    ['2026-03-28T07:00', '2026-03-29T06:00'],
    ['2026-10-24T12:00', '2026-10-25T07:00'],
  ])('after %s is %s in UTC', (after, next) => expect(nextInLondon('07:00', utc(after))).toEqual(utc(next)))
})

it.each([
  ['2026-03-31T22:59', '2026-03-31T23:00'],
  ['2026-03-31T23:00', '2026-04-30T23:00'],
  ['2026-12-05T12:00', '2027-01-01T00:00'],
])('the month of %s ends at %s in UTC', (instant, end) => expect(endOfMonth(utc(instant))).toEqual(utc(end)))
