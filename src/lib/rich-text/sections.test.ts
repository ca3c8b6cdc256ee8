import { describe, expect, it } from 'vitest'
import { anchorMaker, kebab } from './anchor'
import { plainText } from './lexical'
import { headingsOf, sectionsOf } from './sections'

const text = (words: string) => ({ type: 'text', text: words })
const paragraph = (words: string) => ({ type: 'paragraph', children: [text(words)] })
const heading = (words: string, tag = 'h2') => ({ type: 'heading', tag, children: [text(words)] })
const state = (...children: unknown[]) => ({ root: { type: 'root', children } })

describe('anchors', () => {
  it('turns headings and field names into fragments', () => {
    expect(kebab('whatWeDid')).toBe('what-we-did')
    expect(kebab('What we’d do — next time?')).toBe('what-wed-do-next-time')
    expect(kebab('Café & thé')).toBe('cafe-the')
    expect(kebab('!?')).toBe('')
  })

  it('keeps equal headings apart, in order', () => {
    const anchorOf = anchorMaker('advice')
    expect([anchorOf('Next steps'), anchorOf('Next steps'), anchorOf('…')]).toEqual([
      'advice-next-steps',
      'advice-next-steps-2',
      'advice-section',
    ])
  })
})

describe('sections of a Lexical state', () => {
  it('cuts at headings and keeps what stands before the first', () => {
    const parts = sectionsOf(
      state(paragraph('Before.'), heading('One'), paragraph('A.'), paragraph('B.'), heading('One', 'h3')),
    )
    expect(parts).toEqual([
      { heading: null, text: 'Before.' },
      { heading: { text: 'One', level: 2, anchor: 'one' }, text: 'A. B.' },
      { heading: { text: 'One', level: 3, anchor: 'one-2' }, text: '' },
    ])
  })

  it('gives the renderer the same anchors, and no anchor to an empty heading', () => {
    const body = state(heading(''), heading('Tell someone'))
    expect(headingsOf(body).map(({ anchor }) => anchor)).toEqual(['tell-someone'])
  })

  it('reads lists, tables, line breaks and the words of blocks', () => {
    const cell = (words: string) => ({ type: 'tablecell', children: [paragraph(words)] })
    const body = state(
      {
        type: 'list',
        children: [
          { type: 'listitem', children: [text('one')] },
          { type: 'listitem', children: [text('two')] },
        ],
      },
      { type: 'table', children: [{ type: 'tablerow', children: [cell('a'), cell('b')] }] },
      { type: 'paragraph', children: [text('x'), { type: 'linebreak' }, text('y')] },
      {
        type: 'block',
        fields: {
          blockType: 'callout',
          style: 'note',
          content: state(paragraph('Call 999')),
          attribution: 'A nurse',
        },
      },
    )
    expect(plainText(body)).toBe('one two a b x y Call 999 A nurse')
  })

  it('never throws on what is not a state', () => {
    let deep: unknown = text('bottom')
    for (let n = 0; n < 5000; n++) deep = { type: 'quote', children: [deep] }
    for (const odd of [
      null,
      undefined,
      7,
      'text',
      {},
      { root: null },
      { root: { type: 'root', children: [null, 3, {}] } },
      state(deep),
    ]) {
      expect(sectionsOf(odd)).toEqual([])
    }
  })
})
