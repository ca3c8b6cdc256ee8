import { createHash } from 'node:crypto'
import type { Timed } from '@/lib/meeting-times'

export interface WhenAndWhere extends Timed {
  format?: string | null
  place?: string | null
  joiningDetails?: string | null
}

/** A meeting that does not take place. */
export const CALLED_OFF = 'called off'

/** A name for when and where a meeting is and how to join it: another name means that people must be told. */
export function toldAs({ startsAt, endsAt, format, place, joiningDetails }: WhenAndWhere): string {
  const parts = [startsAt, endsAt ?? '', format ?? '', place ?? '', joiningDetails ?? '']
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22)
}

const HOUR = 3_600_000

export type Reminder = 'week' | 'day'

/** Which reminder is due. Sent in the morning: “day” is from the morning of the day before. */
export function reminderAt({ startsAt }: Timed, now: Date): Reminder | undefined {
  const hours = (Date.parse(startsAt) - now.getTime()) / HOUR
  if (!(hours > 0)) return undefined
  if (hours <= 36) return 'day'
  return hours <= 7.5 * 24 ? 'week' : undefined
}

/** A week before, everyone who has not said no; the day before, those who come. */
export const isReminded = (reminder: Reminder, answer: string | undefined): boolean =>
  reminder === 'day' ? answer === 'coming' : answer !== 'not-coming'
