import { expect, it } from 'vitest'
import { answerIn, pathIn, wordsIn } from './read-form'

function form(fields: Record<string, string>): FormData {
  const sent = new FormData()
  for (const [name, value] of Object.entries(fields)) sent.set(name, value)
  return sent
}

it('takes yes or no about a page of this site, and nothing else', () => {
  expect(answerIn(form({ page: '/policies/a', answer: 'yes' }))).toEqual({
    page: '/policies/a',
    answer: 'yes',
  })
  expect(answerIn(form({ page: '/policies/a', answer: 'maybe' }))).toBeUndefined()
  for (const page of ['//evil', 'https://evil', '/a b', '/a?b=1', '/\\evil', `/${'a'.repeat(400)}`])
    expect(pathIn(page), page).toBeUndefined()
  expect(pathIn('/')).toBe('/')
})

it('keeps no words of a program, and at most a thousand letters', () => {
  expect(wordsIn(form({ missing: ' A template. ' }))).toBe('A template.')
  expect(wordsIn(form({ missing: 'Buy now', website: 'x' }))).toBe('')
  expect(wordsIn(form({ missing: 'a'.repeat(3000) }))).toHaveLength(1000)
})
