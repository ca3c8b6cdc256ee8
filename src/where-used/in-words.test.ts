import { expect, it } from 'vitest'
import { usesInWords } from './in-words'

const use = (title: string) => ({ href: '', title, kind: 'Guidance', isPublic: true })

it('names the first three and counts the rest', () => {
  expect(usesInWords([use('A')])).toBe('guidance “A”')
  expect(usesInWords(['A', 'B', 'C', 'D', 'E'].map(use))).toBe(
    'guidance “A”, guidance “B”, guidance “C”, 2 others',
  )
})
