import { INDICATORS } from '@/lib/vocabulary'
import type { Happened } from './timeline'

export interface MonthRow {
  /** An indicator of vocabulary, or the step or the reflection. */
  key: string
  label: string
  /** How many in each month, oldest first. */
  months: number[]
}

export interface ByMonth {
  /** `2024-11`. */
  first: string
  last: string
  rows: MonthRow[]
}

/** Beyond so many months a dot would be too small to see. */
const MOST_MONTHS = 36

const ROWS: { key: string; label: string }[] = [
  ...INDICATORS.map(({ value, label }) => ({ key: value, label })),
  { key: 'step', label: 'Steps done' },
  { key: 'reflection', label: 'Reflections' },
]

/** Months since the year 0. */
const monthOf = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1
const nameOf = (month: number) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`

function rowOf(one: Happened): string | undefined {
  if (one.kind === 'sign') return one.sign.kind
  if (one.kind === 'step') return one.step.state === 'done' ? 'step' : undefined
  return 'reflection'
}

/** What happened, month by month up to the newest note; undefined while all of it is within one month. */
export function byMonth(happened: readonly Happened[]): ByMonth | undefined {
  const placed = happened.flatMap((one) => {
    const key = rowOf(one)
    return key ? [{ key, month: monthOf(one.on) }] : []
  })
  const last = Math.max(...placed.map(({ month }) => month))
  const first = Math.max(last - MOST_MONTHS + 1, Math.min(...placed.map(({ month }) => month)))
  if (placed.length === 0 || first === last) return undefined
  const rows = ROWS.map(({ key, label }) => ({
    key,
    label,
    months: Array.from(
      { length: last - first + 1 },
      (_, at) => placed.filter((one) => one.key === key && one.month === first + at).length,
    ),
  }))
  return { first: nameOf(first), last: nameOf(last), rows: rows.filter(({ months }) => months.some(Boolean)) }
}
