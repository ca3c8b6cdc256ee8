import { expect, test } from 'vitest'
import { joinSuggestions } from './suggest'

const term = (text: string, kind = 'topic') => ({ text, kind, url: `/search?${kind}=${text}` })
const title = (text: string, url: string) => ({ text, kind: 'title', url })

test('a word stands once: its page rather than its filter, one filter rather than two', () => {
  const page = title('Safe leave', '/topics/safe-leave')
  const stalking = term('Stalking', 'kind')
  expect(joinSuggestions([term('Safe Leave'), stalking, term('stalking')], [page], 8)).toEqual([
    stalking,
    page,
  ])
})

test('two pages of one title both stay, the same page only once', () => {
  const first = title('Safe leave', '/policies/safe-leave')
  const second = title('Safe leave', '/policies/safe-leave-2')
  expect(joinSuggestions([], [first, second, first], 8)).toEqual([first, second])
})

test('filters take at most half of the room', () => {
  const titles = ['a', 'b', 'c'].map((each) => title(each, `/guidance/${each}`))
  const found = joinSuggestions(
    ['d', 'e', 'f'].map((each) => term(each)),
    titles,
    4,
  )
  expect(found.map(({ text }) => text)).toEqual(['d', 'e', 'a', 'b'])
})
