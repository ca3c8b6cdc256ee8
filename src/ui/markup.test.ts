import { expect, it } from 'vitest'
import { onlyMarks } from './highlight'
import { jsonForScript } from './json-ld'

it('lets no element but a bare mark through a highlight', () => {
  expect(onlyMarks('a <mark>b</mark> &lt;')).toBe('a <mark>b</mark> &lt;')
  expect(onlyMarks('<mark onclick="x">b</mark><img src=x>')).toBe(
    '&lt;mark onclick="x">b</mark>&lt;img src=x>',
  )
})

it('keeps JSON-LD inside its script element', () => {
  const json = jsonForScript({ name: '</script><!--\u2028' })
  expect(json).not.toMatch(/[<\u2028]/)
  expect(JSON.parse(json)).toEqual({ name: '</script><!--\u2028' })
})
