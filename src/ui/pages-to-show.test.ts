import { expect, it } from 'vitest'
import { pagesToShow } from './pages-to-show'

it('shows the ends and the neighbours, and a gap only where two or more pages are left out', () => {
  expect(pagesToShow(1, 3)).toEqual([1, 2, 3])
  expect(pagesToShow(6, 20)).toEqual([1, null, 5, 6, 7, null, 20])
  expect(pagesToShow(4, 20)).toEqual([1, 2, 3, 4, 5, null, 20])
  expect(pagesToShow(20, 20)).toEqual([1, null, 19, 20])
})
