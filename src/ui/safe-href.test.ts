import { expect, it } from 'vitest'
import { safeHref } from './safe-href'

it('keeps paths, fragments and the four schemes', () => {
  for (const url of [
    '/guidance',
    '#advice',
    'https://example.org/a?b=c',
    'mailto:hr@example.org',
    'tel:08000271234',
  ])
    expect(safeHref(url)).toBe(url)
})

it('drops every other address, however it is disguised', () => {
  const bad = [
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'JAVASCRIPT:x',
    'data:text/html,x',
    '//evil.example',
  ]
  for (const url of [...bad, '/\\evil.example', '/\t/evil.example', 'vbscript:x', 'relative', '', null, 7])
    expect(safeHref(url)).toBeUndefined()
})
