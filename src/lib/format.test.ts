import { describe, expect, it } from 'vitest'
import { formatCount, formatList } from './format-count'
import { calendarLeaf, formatDate, formatIsoDay, formatMeetingTime } from './format-date'
import { formatBytes, formatFileType } from './format-file'

describe('dates', () => {
  it('are those of the United Kingdom, also in summer', () => {
    expect(formatDate('2026-06-30T23:30:00.000Z')).toBe('1 July 2026')
    expect(formatIsoDay('2026-06-30T23:30:00.000Z')).toBe('2026-07-01')
  })

  it('are left out when there is none or it cannot be read', () => {
    expect(formatDate(null)).toBeUndefined()
    expect(formatDate('soon')).toBeUndefined()
  })

  it('give a meeting its day and hours, even in a zone that nobody knows', () => {
    const hours = 'Tuesday 1 September 2026, 10:00 to 12:00'
    expect(formatMeetingTime('2026-09-01T09:00:00Z', '2026-09-01T11:00:00Z')).toBe(hours)
    expect(formatMeetingTime('2026-09-01T09:00:00Z', '2026-09-01T11:00:00Z', 'Mars/Olympus')).toBe(hours)
    expect(calendarLeaf('2026-09-01T09:00:00Z')).toEqual({ day: '1', month: 'Sep' })
  })
})

describe('counts, lists and files', () => {
  it('read as people say them', () => {
    expect(formatCount(1, 'policy', 'policies')).toBe('1 policy')
    expect(formatCount(1204, 'policy', 'policies')).toBe('1,204 policies')
    expect(formatList(['a', 'b', 'c'])).toBe('a, b and c')
    expect(formatBytes(999)).toBe('999 bytes')
    expect(formatBytes(67_800)).toBe('68 KB')
    expect(formatBytes(1_400_000)).toBe('1.4 MB')
    expect(formatFileType('application/x-odd').name).toBe('File')
  })
})
