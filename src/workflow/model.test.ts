import { describe, expect, it } from 'vitest'
import {
  isDue,
  MOVES,
  type MoveName,
  movesFor,
  refusalOf,
  STEPS,
  type Step,
  stepAfter,
  stepAfterEdit,
} from './model'

const author = { isEditor: false, isWriter: true }
const otherAuthor = { isEditor: false, isWriter: false }
const editor = { isEditor: true, isWriter: false }
const writingEditor = { isEditor: true, isWriter: true }
const at = (step: Step, needsSecondPerson = false) => ({ step, needsSecondPerson })

describe('what each person can do next', () => {
  it.each<[Step, MoveName[], MoveName[]]>([
    ['draft', ['ask-review'], ['ask-review', 'publish']],
    ['in-review', ['take-back'], ['approve', 'ask-changes', 'publish', 'take-back']],
    ['changes-asked', ['ask-review'], ['ask-review', 'publish']],
    ['approved', [], ['ask-changes', 'publish', 'schedule', 'schedule-end', 'cancel-end']],
    ['scheduled', [], ['publish', 'unschedule', 'schedule-end', 'cancel-end']],
    ['published', ['confirm'], ['publish', 'confirm', 'schedule-end', 'cancel-end', 'unpublish', 'retire']],
    ['retired', ['reopen'], ['publish', 'reopen']],
  ])('%s', (step, authors, editors) => {
    expect(movesFor(at(step), author)).toEqual(authors)
    expect(movesFor(at(step), editor)).toEqual(editors)
    expect(movesFor(at(step), otherAuthor)).toEqual([])
  })
})

describe('a case study', () => {
  it.each(['draft', 'in-review', 'changes-asked', 'published', 'retired'] as const)(
    'that is %s is not approved or published by who wrote it',
    (step) => {
      expect(movesFor(at(step, true), writingEditor)).not.toContain('approve')
      expect(movesFor(at(step, true), writingEditor)).not.toContain('publish')
      expect(refusalOf('publish', at(step, true), writingEditor)).toContain('another editor')
      expect(movesFor(at(step, true), editor)).toContain('publish')
    },
  )
  it.each(['approved', 'scheduled'] as const)(
    'that is %s by another may be published by who wrote it',
    (step) => expect(refusalOf('publish', at(step, true), writingEditor)).toBeUndefined(),
  )
})

describe('the steps', () => {
  it('all lead to a step that exists, and every step can be left', () => {
    const known = STEPS.map(({ value }) => value)
    for (const move of Object.keys(MOVES) as MoveName[]) {
      for (const step of known) expect(known).toContain(stepAfter(move, step))
    }
    for (const step of known)
      expect(movesFor(at(step), editor).some((move) => stepAfter(move, step) !== step)).toBe(true)
  })

  it('say what is not possible, where and for whom', () => {
    expect(refusalOf('approve', at('draft'), editor)).toBe(
      '“Approve” is not possible while the document is draft.',
    )
    expect(refusalOf('approve', at('in-review'), author)).toBe('Only an editor can do this.')
  })

  it.each<[Step, Step]>([
    ['draft', 'draft'],
    ['in-review', 'in-review'],
    ['changes-asked', 'changes-asked'],
    ['approved', 'in-review'],
    ['scheduled', 'in-review'],
    ['published', 'draft'],
    ['retired', 'draft'],
  ])('a change of text takes %s to %s', (from, to) => expect(stepAfterEdit(from)).toBe(to))
})

it('is due for review once its day has come, while it is published', () => {
  const now = new Date('2026-05-01T09:00Z')
  expect(isDue('published', '2026-05-01T00:00Z', now)).toBe(true)
  expect(isDue('published', '2026-05-02T00:00Z', now)).toBe(false)
  expect(isDue('retired', '2026-01-01T00:00Z', now)).toBe(false)
  expect(isDue('published', null, now)).toBe(false)
})
