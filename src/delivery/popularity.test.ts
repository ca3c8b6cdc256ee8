import { expect, test } from 'vitest'
import { Popularity } from './popularity'

test('what is asked for often is told from a hundred thousand addresses asked for once', () => {
  const popularity = new Popularity()
  for (let i = 0; i < 100_000; i++) {
    popularity.note(`/search?q=rare${i}`)
    if (i % 500 === 0) popularity.note('/search?q=abuse')
  }
  expect(popularity.of('/search?q=abuse')).toBeGreaterThanOrEqual(8)
  const rare = Array.from({ length: 1000 }, (_, i) => popularity.of(`/search?q=new${i}`))
  expect(rare.filter((count) => count >= 8).length).toBeLessThan(20)
})

test('what was popular long ago gives way', () => {
  const popularity = new Popularity(256)
  for (let i = 0; i < 15; i++) popularity.note('/old')
  for (let i = 0; i < 256 * 8 * 5; i++) popularity.note(`/other${i % 50}`)
  expect(popularity.of('/old')).toBeLessThan(15)
})
