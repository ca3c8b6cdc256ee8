import { expect, it } from 'vitest'
import { fromPlain } from './from-plain'
import { plainText, rootNodes } from './lexical'

it('keeps every word, and makes paragraphs and lists of the lines', () => {
  const state = fromPlain(
    'First line\r\nsecond line\n\nNext.\n1. Ask\n2) Listen\n\n3. Tell\n- a *b* [c](d)\n• e',
  )
  expect(rootNodes(state).map(({ type, tag }) => tag ?? type)).toEqual(['paragraph', 'paragraph', 'ol', 'ul'])
  expect(plainText(state)).toBe('First line second line Next. Ask Listen Tell a *b* [c](d) e')
  expect(JSON.stringify(state)).toContain('linebreak')
})

it('makes nothing of nothing, and takes 2026 for no number of a list', () => {
  expect(fromPlain(' \n\n ')).toBeUndefined()
  expect(rootNodes(fromPlain('2026. It began.')).map(({ type }) => type)).toEqual(['paragraph'])
})
