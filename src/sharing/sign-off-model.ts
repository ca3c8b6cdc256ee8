/**
 * - `open`: sent, not answered
 * - `changes-asked`: answered with words; the link goes on working
 * - `approved`: consent given
 * - `withdrawn`: consent taken back
 */
export type SignOffState = 'open' | 'changes-asked' | 'approved' | 'withdrawn'
export type AnswerKind = 'approve' | 'changes' | 'withdraw'

/** What somebody at the employer sends. Texts are as typed. */
export interface SignOffAnswer {
  kind: AnswerKind
  name: string
  role: string
  purpose: string
  /** A day, `YYYY-MM-DD`, or empty for no end. */
  until: string
  words: string
  /** Fingerprint of the text that was on the page. */
  seen: string
}

const LONGEST = { name: 120, role: 120, purpose: 200, words: 4000 } as const

/** What may be answered on a link: the one for reading, or the one kept for taking consent back. */
export function mayAnswer(state: SignOffState, link: 'review' | 'withdrawal'): AnswerKind[] {
  if (state === 'withdrawn') return []
  if (link === 'withdrawal') return ['withdraw']
  return state === 'approved' ? ['changes', 'withdraw'] : ['approve', 'changes', 'withdraw']
}

export type Faults = Partial<Record<keyof SignOffAnswer, string>>

function untilFault(until: string, today: string): string | undefined {
  if (!until) return undefined
  if (!/^\d{4}-\d{2}-\d{2}$/.test(until) || Number.isNaN(Date.parse(until)))
    return 'Give the last day as a date, or leave it empty.'
  return until <= today ? 'The last day must lie ahead. Leave it empty when there is no end.' : undefined
}

function tooLong(answer: SignOffAnswer): Faults {
  const fields = (['name', 'role', 'purpose', 'words'] as const).filter(
    (field) => answer[field].length > LONGEST[field],
  )
  return Object.fromEntries(
    fields.map((field) => [
      field,
      `Use at most ${LONGEST[field].toLocaleString('en-GB')} characters. What you typed is still here.`,
    ]),
  )
}

/** What is missing or too long in an answer, by field. */
export function answerFaults(answer: SignOffAnswer, today: string): Faults {
  const faults = tooLong(answer)
  if (!answer.name.trim()) faults.name = 'Say who you are.'
  if (answer.kind !== 'changes' && !answer.role.trim()) faults.role = 'Say what you do at the employer.'
  if (answer.kind === 'approve' && !answer.purpose.trim()) faults.purpose = 'Say what you agree to.'
  if (answer.kind === 'changes' && !answer.words.trim())
    faults.words = 'Say in your own words what should change.'
  const until = answer.kind === 'approve' ? untilFault(answer.until, today) : undefined
  return until ? { ...faults, until } : faults
}

const STATE_AFTER = { approve: 'approved', changes: 'changes-asked', withdraw: 'withdrawn' } as const

export const stateAfter = (kind: AnswerKind): SignOffState => STATE_AFTER[kind]
