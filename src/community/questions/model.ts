import { DAY } from '@/lib/days'
import type { MailPace } from '@/lib/mail-kinds'

/** Who wrote something, as the record has it. */
export interface Written {
  isNamed?: boolean | null
  person?: { id: string; name: string } | null
  organisation?: { title: string } | null
  hidden?: boolean | null
}

/** How a writer is called to a member. Nobody but the writer learns more of one who wants no name shown. */
export function writerFor(viewer: string, { isNamed, person, organisation }: Written): string {
  if (person?.id === viewer) return isNamed ? 'You' : 'You, without your name'
  if (!isNamed || !person) return 'A member'
  return [person.name, organisation?.title].filter(Boolean).join(', ')
}

/** What is hidden is seen by its writer alone, who reads why. */
export const isShownTo = (viewer: string, { hidden, person }: Written): boolean =>
  !hidden || person?.id === viewer

const PAUSE: Record<MailPace, number> = { 'at-once': 0, daily: DAY, weekly: 7 * DAY }

/** Whether it is time for another mail. Less a minute, so that a daily mail does not move through the day. */
export const isTimeToTell = (pace: MailPace, told: Date, now: Date): boolean =>
  now.getTime() - told.getTime() >= PAUSE[pace] - 60_000
