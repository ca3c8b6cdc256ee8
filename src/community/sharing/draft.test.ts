import { expect, it } from 'vitest'
import { plainText, rootNodes } from '@/lib/rich-text'
import type { Answers } from '../answers'
import { draftOf, missingIn } from './draft'
import { prefill } from './prefill'
import { shareQuestions } from './questions'

const AT = '2026-09-01T10:00:00.000Z'
const said = (told: Record<string, string[]>): Answers =>
  Object.fromEntries(
    Object.entries(told).map(([key, value]) => [key, { value, by: 'a', at: AT, revision: 1, earlier: [] }]),
  )

const organisation = { id: 'o1', sector: 'nhs', size: '50-249', stage: 'doing' } as const
const sign = { id: 'i1', kind: 'colleagues-talk', seenOn: AT } as const
const step = { what: 'Talks at night', idea: 'Ask night staff', meeting: 'm1' }
const told = {
  title: ['Talks at night'],
  whatWeDid: ['1. We asked.\n2. We listened.'],
  whatChanged: ['They talk. We are not sure why.'],
  attribution: ['anonymous'],
  topics: ['t1'],
}

it('asks twelve questions, each with a field, no field twice', () => {
  const questions = shareQuestions([{ value: 't1', label: 'T' }])
  expect(questions).toHaveLength(12)
  const fields = questions.flatMap(({ fields }) => fields.map(({ name }) => name))
  expect(new Set(fields).size).toBe(fields.length)
})

it('makes a draft of what was told, and keeps who an anonymous employer is apart', () => {
  const draft = draftOf({ answers: said(told), organisation, signs: [{ sign, step }] })
  expect(draft).toMatchObject({
    attribution: 'anonymous',
    sourceOrganisation: 'o1',
    sector: 'nhs',
    stage: 'doing',
    topics: ['t1'],
    outcome: 'They talk. We are not sure why.',
    meetings: ['m1'],
    contribution: [{ meeting: 'm1', idea: 'Ask night staff', step: 'Talks at night', seenOn: null }],
  })
  expect(draft).not.toHaveProperty('organisation')
  const { whatWeDid } = draft as { whatWeDid?: unknown }
  expect(rootNodes(whatWeDid)[0]?.tag).toBe('ol')
  expect(plainText(whatWeDid)).toBe('We asked. We listened.')
})

it('names the employer, and says when, only where it agreed to be named', () => {
  const answers = said({ ...told, attribution: ['named'] })
  const draft = draftOf({ answers, organisation, signs: [{ sign }] })
  expect(draft).toMatchObject({ organisation: 'o1', contribution: [{ meeting: null, seenOn: AT }] })
  expect(draft).not.toHaveProperty('sourceOrganisation')
})

it('says which questions must still be answered', () => {
  const keys = (answers: Answers) => missingIn(answers, shareQuestions()).map(({ key }) => key)
  expect(keys({})).toEqual(['title', 'did', 'changed', 'name'])
  expect(keys(said(told))).toEqual([])
})

it('begins with the signs, the steps that they follow and the reflection behind them', () => {
  const signs = [
    { kind: 'policy-changed' as const, seen: 'A new page', seenOn: '2026-05-02T12:00:00.000Z', byRole: 'HR' },
    { ...sign, seen: 'At lunch.', seenOn: '2026-03-02T12:00:00.000Z', barrier: 'backlash' as const },
  ]
  const reflection = said({ works: ['A manager asked.'], wish: ['It is usual.'] })
  const steps = [{ what: 'Talks at night', ownerRole: 'HR lead', standard: 'data' as const }]
  const answers = prefill({ signs, steps, reflection, stage: 'doing' }, 'a', AT)
  expect(answers.whatChanged?.value[0]).toBe(
    '- 2 March 2026. Colleagues talk about it: At lunch.\n- 2 May 2026. Policy changed: A new page. (seen by HR)',
  )
  expect(answers.whatWeDid?.value).toEqual(['1. Talks at night. (HR lead)'])
  expect(answers.aim?.value).toEqual(['It is usual.'])
  expect(answers.barriers?.value).toEqual(['backlash'])
  expect(answers).not.toHaveProperty('title')
})
