import { expect, it } from 'vitest'
import { blocksOf } from './from-rich-text'

const words = (text: string, format = 0) => ({ type: 'text', text, format })
const state = (...children: unknown[]) => ({ root: { type: 'root', children } })
const place = { topLevel: 3, origin: 'https://hub.test' }

it('keeps styles, and links with their full address', () => {
  const inside = { linkType: 'internal', doc: { relationTo: 'topics', value: { slug: 'gender-data' } } }
  const blocks = blocksOf(
    state({
      type: 'paragraph',
      children: [
        words('Start with ', 1),
        { type: 'link', fields: inside, children: [words('data')] },
        { type: 'link', fields: { url: 'javascript:alert(1)' }, children: [words(' now')] },
      ],
    }),
    place,
  )
  expect(blocks).toEqual([
    {
      kind: 'paragraph',
      runs: [
        { text: 'Start with ', bold: true, italic: false },
        { text: 'data', bold: false, italic: false, href: 'https://hub.test/topics/gender-data' },
        { text: ' now', bold: false, italic: false },
      ],
    },
  ])
})

it('skips no heading level, whatever level the writer began with', () => {
  const heading = (tag: string) => ({ type: 'heading', tag, children: [words(tag)] })
  expect(blocksOf(state(heading('h4'), heading('h2')), place)).toEqual([
    { kind: 'heading', level: 3, text: 'h4' },
    { kind: 'heading', level: 3, text: 'h2' },
  ])
})

it('keeps lists in lists, table heads and callouts', () => {
  const item = (...children: unknown[]) => ({ type: 'listitem', children })
  const list = (...children: unknown[]) => ({ type: 'list', listType: 'bullet', children })
  const cell = (text: string, headerState: number) => ({
    type: 'tablecell',
    headerState,
    children: [words(text)],
  })
  const [outer, table, callout] = blocksOf(
    state(
      list(item(words('one'), list(item(words('deep'))))),
      { type: 'table', children: [{ type: 'tablerow', children: [cell('Year', 1), cell('2026', 0)] }] },
      {
        type: 'block',
        fields: {
          blockType: 'callout',
          style: 'safety',
          content: state({ type: 'paragraph', children: [words('Ring 999')] }),
        },
      },
    ),
    place,
  )
  expect(outer).toMatchObject({ items: [[{ kind: 'paragraph' }, { kind: 'list' }]] })
  expect(table).toMatchObject({ rows: [[{ text: 'Year', head: 'Column' }, { text: '2026' }]] })
  expect(callout).toMatchObject({ title: 'Staying safe', blocks: [{ kind: 'paragraph' }] })
})

it('never throws on what is not a state', () => {
  let deep: unknown = words('bottom')
  for (let n = 0; n < 5000; n++) deep = { type: 'list', children: [{ type: 'listitem', children: [deep] }] }
  for (const odd of [null, 7, {}, { root: 3 }]) expect(blocksOf(odd, place)).toEqual([])
  expect(() => blocksOf(state(deep, { type: 'block' }, { type: 'upload' }), place)).not.toThrow()
})
