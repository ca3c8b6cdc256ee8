import { BARRIERS } from '@/lib/vocabulary'
import { byWhatHappened, type HappenedCount, type HappenedGroup, happenedIn } from '@/lib/what-happened'
import type { Attempt } from './queries'

/** What a barrier means in the words of those who meet it. */
const MEANINGS: Record<string, string> = {
  'collecting-data':
    'You cannot show what is happening, because nobody records it or people do not trust the record.',
  'leadership-buy-in': 'Those at the top say the right words, or none, and nothing moves.',
  'seen-as-nice-to-have': 'It waits behind what is called essential.',
  'under-reporting': 'People live with violence or harassment and do not tell their employer.',
  'low-understanding': 'Colleagues and managers do not see what it has to do with work.',
  'time-and-capacity': 'Nobody has the hours, and it sits on top of someone’s job.',
  'hr-systems': 'Forms, systems and records do not let you do it safely.',
  'dispersed-staff': 'Staff are on the road, on shift or at home, not at a desk with e-mail.',
  'small-numbers': 'You are few, so figures give people away and one person is the whole team.',
  backlash: 'Some colleagues push back: “what about men?”',
}

export function meaningOf(barrier: string): string {
  return MEANINGS[barrier] ?? ''
}

export interface BarrierCount {
  value: string
  label: string
  attempts: number
  /** The attempts by what came of them. */
  counts: HappenedCount[]
}

export function countBarriers(attempts: Attempt[]): BarrierCount[] {
  return BARRIERS.map(({ value, label }) => {
    const facing = attempts.filter(({ barriers }) => barriers?.includes(value))
    return { value, label, attempts: facing.length, counts: happenedIn(facing) }
  })
}

/** The attempts at one barrier by what happened. */
export function attemptsAt(barrier: string, attempts: Attempt[]): HappenedGroup<Attempt>[] {
  return byWhatHappened(attempts.filter(({ barriers }) => barriers?.some((met) => met === barrier)))
}
