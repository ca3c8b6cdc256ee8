import { expect, it } from 'vitest'
import { lexicalToMarkdown } from './lexical-to-markdown'
import { markdownToLexical } from './markdown-to-lexical'

const resolve = (_collection: string, key: string) => `id-of-${key}`
const nameOf = (_collection: string, id: unknown) => String(id).replace('id-of-', '')
const back = (source: string) => lexicalToMarkdown(markdownToLexical(source, 'here', resolve), nameOf)

it.each([
  ['headings and words that look like Markdown', '## A heading\n\nStars \\* and 1. and \\[brackets].'],
  ['bold, italic and struck out', '**bold** *italic* ~~gone~~ **_both_**'],
  ['lists within lists', '1. First\n   - Inner\n   - Inner too\n2. Second'],
  ['a list that begins at 3', '3. Third\n4. Fourth'],
  ['a table', '| Year | Reports |\n| ---- | ------- |\n| 2023 | **12**  |'],
  ['links out, within and to a path', '[a](https://example.org/x) [b](guidance:safe-leave) [c](/contact)'],
  ['a callout with a list', ':::safety\nNever ring back.\n\n- Not once\n:::'],
  ['a quote with its source', '> [!quote] Line manager\n> It helped.'],
  ['a quote without one', '> It helped.'],
  ['a rule, a file and what follows', 'Before\n\n***\n\n![](plan.pdf)\n\nAfter'],
])('%s come back as they were', (_what, source) => {
  expect(back(source)).toBe(source)
  const state = markdownToLexical(source, 'here', resolve)
  expect(plain(markdownToLexical(lexicalToMarkdown(state, nameOf), 'here', resolve))).toEqual(plain(state))
})

it('leaves the words of a link whose document is gone, and of forms that it does not know', () => {
  const state = markdownToLexical('[b](guidance:safe-leave)', 'here', resolve)
  expect(lexicalToMarkdown(state, () => undefined)).toBe('b')
  expect(
    lexicalToMarkdown({ root: { type: 'root', children: [{ type: 'odd', children: [] }] } }, nameOf),
  ).toBe('')
})

/** Without the ids, which are made of the source. */
const plain = (state: unknown) =>
  JSON.parse(JSON.stringify(state, (key, value) => (key === 'id' ? '' : value)))
