import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { stem } from '../words/stem'
import { tokens } from '../words/tokens'
import { startsTest } from './starts-test'

it('never says no to a text that holds a word of the stem', () => {
  const text = ['words/words.test.ts', 'words/stem.ts', 'words/vocabulary.ts', 'words/stop-words.ts']
    .map((file) => readFileSync(`src/search/${file}`, 'utf8'))
    .join(' ')
  const endings = [
    '',
    's',
    'es',
    'ed',
    'ing',
    'er',
    'ers',
    'ise',
    'ised',
    'ising',
    'isation',
    'ly',
    'ness',
    'ity',
    'ment',
  ]
  const known = [...new Set(tokens(text).map(({ word }) => word))]
  const all = known.flatMap((word) => endings.map((ending) => word + ending))
  const lost = all.filter((word) => !startsTest([stem(word)])(`They said ${word}, then left.`))
  expect(all.length).toBeGreaterThan(3000)
  expect(lost).toEqual([])
})

it('says no to a text without it, and maybe to letters that fold into others', () => {
  const test = startsTest(['cafe', 'women'])
  expect(test('A canteen – for “everyone” – at £3')).toBe(false)
  expect(test('A caf\u00e9')).toBe(true)
  expect(test('WOMAN')).toBe(true)
  expect(test('a decaf drink')).toBe(false)
})
