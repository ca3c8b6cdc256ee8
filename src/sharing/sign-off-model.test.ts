import { expect, it } from 'vitest'
import { answerFaults, mayAnswer, type SignOffAnswer } from './sign-off-model'

const answer = (changes: Partial<SignOffAnswer>): SignOffAnswer => ({
  kind: 'approve',
  name: 'Isla Example',
  role: 'Head of HR',
  purpose: 'Publication',
  until: '',
  words: '',
  seen: 'x',
  ...changes,
})
const TODAY = '2026-11-25'

it('lets the reading link answer until consent is withdrawn, and the other only withdraw', () => {
  expect(mayAnswer('open', 'review')).toEqual(['approve', 'changes', 'withdraw'])
  expect(mayAnswer('approved', 'review')).toEqual(['changes', 'withdraw'])
  expect(mayAnswer('approved', 'withdrawal')).toEqual(['withdraw'])
  expect(mayAnswer('withdrawn', 'review')).toEqual([])
})

it.each([
  [{}, []],
  [{ name: ' ' }, ['name']],
  [{ role: '', purpose: '' }, ['role', 'purpose']],
  [{ until: '2026-11-25' }, ['until']],
  [{ until: 'soon' }, ['until']],
  [{ until: '2027-01-01' }, []],
  [{ kind: 'changes', role: '' }, ['words']],
  [{ kind: 'withdraw', role: '' }, ['role']],
] as [Partial<SignOffAnswer>, string[]][])('%j lacks %j', (changes, fields) => {
  expect(Object.keys(answerFaults(answer(changes), TODAY))).toEqual(fields)
})
