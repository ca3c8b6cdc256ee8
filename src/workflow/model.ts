import type { Term } from '@/lib/vocabulary/term'

/** Where a document is on its way; a published one may have a newer draft that is on its own way. */
export type Step =
  | 'draft'
  | 'in-review'
  | 'changes-asked'
  | 'approved'
  | 'scheduled'
  | 'published'
  | 'retired'

export const STEPS = [
  { value: 'draft', label: 'Draft' },
  { value: 'in-review', label: 'In review' },
  { value: 'changes-asked', label: 'Changes asked' },
  { value: 'approved', label: 'Approved' },
  { value: 'scheduled', label: 'Scheduled' },
  { value: 'published', label: 'Published' },
  { value: 'retired', label: 'Retired' },
] as const satisfies readonly Term<Step>[]

/** Who wants to take a step, seen from the document. */
export interface Mover {
  isEditor: boolean
  /** Wrote it or owns it. */
  isWriter: boolean
}

export interface Standing {
  step: Step
  /** A case study of a real employer, which nobody approves alone. */
  needsSecondPerson: boolean
}

type Whoever = 'writer or editor' | 'editor' | 'editor who did not write it'

interface Rule {
  label: string
  from: readonly Step[]
  /** Undefined: it stays where it is. */
  to?: Step
  who: Whoever
  note?: 'required' | 'optional'
  /** Takes a minute on the clocks of London. */
  takesMinute?: true
}

const BEFORE_APPROVAL = ['draft', 'in-review', 'changes-asked'] as const

/** The one list of steps that can be taken, in the order in which they are offered. */
export const MOVES = {
  'ask-review': {
    label: 'Ask for a review',
    from: ['draft', 'changes-asked'],
    to: 'in-review',
    who: 'writer or editor',
    note: 'optional',
  },
  approve: {
    label: 'Approve',
    from: ['in-review'],
    to: 'approved',
    who: 'editor who did not write it',
    note: 'optional',
  },
  'ask-changes': {
    label: 'Ask for changes',
    from: ['in-review', 'approved'],
    to: 'changes-asked',
    who: 'editor',
    note: 'required',
  },
  publish: {
    label: 'Publish now',
    from: [...BEFORE_APPROVAL, 'approved', 'scheduled', 'published', 'retired'],
    to: 'published',
    who: 'editor who did not write it',
  },
  schedule: { label: 'Publish later', from: ['approved'], to: 'scheduled', who: 'editor', takesMinute: true },
  unschedule: { label: 'Do not publish then', from: ['scheduled'], to: 'approved', who: 'editor' },
  'take-back': { label: 'Take back', from: ['in-review'], to: 'draft', who: 'writer or editor' },
  confirm: {
    label: 'Still correct',
    from: ['published'],
    who: 'writer or editor',
    note: 'optional',
  },
  'schedule-end': {
    label: 'Take down later',
    from: ['approved', 'scheduled', 'published'],
    who: 'editor',
    takesMinute: true,
  },
  'cancel-end': {
    label: 'Do not take down then',
    from: ['approved', 'scheduled', 'published'],
    who: 'editor',
  },
  unpublish: { label: 'Take down', from: ['published'], to: 'draft', who: 'editor', note: 'optional' },
  retire: { label: 'Retire', from: ['published'], to: 'retired', who: 'editor', note: 'required' },
  reopen: { label: 'Write it again', from: ['retired'], to: 'draft', who: 'writer or editor' },
} as const satisfies Record<string, Rule>

export type MoveName = keyof typeof MOVES
const rules: Record<MoveName, Rule> = MOVES

export const isMoveName = (name: unknown): name is MoveName =>
  typeof name === 'string' && Object.hasOwn(MOVES, name)

/** What else moves a document: a change of its text, a job, or the hub itself. */
export const OTHER_MOVES = [
  { value: 'edit', label: 'Text changed' },
  { value: 'not-published', label: 'Could not be published when scheduled' },
  { value: 'handed-on', label: 'Handed on' },
] as const satisfies readonly Term[]

export const ALL_MOVES: readonly Term[] = [
  ...Object.entries(rules).map(([value, { label }]) => ({ value, label })),
  ...OTHER_MOVES,
]

export function ruleOf(move: MoveName): Rule {
  return rules[move]
}

/** Where a move leads from a step. */
export function stepAfter(move: MoveName, step: Step): Step {
  return rules[move].to ?? step
}

export const ALONE = 'This case study is yours, so another editor must approve it. Ask for a review.'

const ALONE_IN_REVIEW = 'This case study is yours, so another editor must read and approve it.'

/** Once someone else has approved it, who wrote it may publish it. */
export const isApproved = (step: Step) => step === 'approved' || step === 'scheduled'

function lacksRight(who: Whoever, { isEditor, isWriter }: Mover, standing: Standing): string | undefined {
  if (who === 'writer or editor')
    return isWriter || isEditor ? undefined : 'Only who wrote it, its owner or an editor can do this.'
  if (!isEditor) return 'Only an editor can do this.'
  if (who === 'editor' || !isWriter || !standing.needsSecondPerson || isApproved(standing.step))
    return undefined
  return ALONE
}

/** Why this person cannot take this step now, in words for them; undefined when they can. */
export function refusalOf(move: MoveName, standing: Standing, mover: Mover): string | undefined {
  const { from, who, label } = rules[move]
  const right = lacksRight(who, mover, standing)
  if (right) return right
  if (from.includes(standing.step)) return undefined
  const now = STEPS.find(({ value }) => value === standing.step)?.label.toLowerCase()
  return `“${label}” is not possible while the document is ${now}.`
}

/** The steps that this person can take now. */
export function movesFor(standing: Standing, mover: Mover): MoveName[] {
  return Object.keys(rules)
    .filter(isMoveName)
    .filter((move) => refusalOf(move, standing, mover) === undefined)
}

/** What takes a document further, the first that can be taken. */
export const NEXT: readonly MoveName[] = ['ask-review', 'approve', 'reopen', 'publish']

const isBeforeReview = (step: Step) => step === 'draft' || step === 'changes-asked'

/** Who must do something before this document goes on, when it is not this person. */
export function whyNotFurther(standing: Standing, mover: Mover): string | undefined {
  const { step } = standing
  if (step === 'in-review' && refusalOf('approve', standing, mover))
    return mover.isEditor ? ALONE_IN_REVIEW : 'An editor reads it now.'
  if (isApproved(step) && !mover.isEditor) return 'An editor publishes it.'
  const waitsForAnother = mover.isEditor && refusalOf('publish', standing, mover) === ALONE
  return waitsForAnother && isBeforeReview(step) ? ALONE : undefined
}

/** A change of text takes back what was said about the text before it. */
export function stepAfterEdit(step: Step): Step {
  if (step === 'approved' || step === 'scheduled') return 'in-review'
  return step === 'published' || step === 'retired' ? 'draft' : step
}

/** Published, and the day of its next check has come. */
export function isDue(step: Step, nextReview: string | null | undefined, now: Date): boolean {
  return step === 'published' && Boolean(nextReview) && Date.parse(nextReview ?? '') <= now.getTime()
}
