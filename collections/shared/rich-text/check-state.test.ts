import { describe, expect, it } from 'vitest'
import { stateFault } from './check-state'

const text = { type: 'text', version: 1, text: 'x', format: 0 }
const state = (...children: unknown[]) => ({ root: { type: 'root', version: 1, children } })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', version: 1, children })
const link = (url: unknown) =>
  paragraph({ type: 'link', fields: { linkType: 'custom', url }, children: [text] })

describe('stateFault', () => {
  it.each([
    ['nothing', undefined],
    ['an empty text', state()],
    ['a paragraph', state(paragraph(text))],
    ['an https link', state(link('https://example.org/a?b#c'))],
    ['a mail link', state(link('mailto:equality@example.org'))],
    ['a telephone link', state(link('tel:08000271234'))],
    ['a path of this site', state(link('/guidance/a#b'))],
    [
      'an internal link',
      state(
        paragraph({
          type: 'link',
          fields: { linkType: 'internal', doc: { relationTo: 'topics', value: '1' } },
          children: [],
        }),
      ),
    ],
    [
      'a callout',
      state({ type: 'block', fields: { blockType: 'callout', content: state(paragraph(text)) } }),
    ],
  ])('accepts %s', (_name, value) => expect(stateFault(value)).toBeUndefined())

  it.each([
    ['a string', 'x'],
    ['an array', []],
    ['no root', {}],
    ['an unknown node', state({ type: 'iframe', children: [] })],
    ['a node without a type', state({})],
    ['a paragraph without children', state({ type: 'paragraph' })],
    ['a text that is an object', state(paragraph({ type: 'text', text: {} }))],
    ['a first-level heading', state({ type: 'heading', tag: 'h1', children: [] })],
    ['an unknown block', state({ type: 'block', fields: { blockType: 'script' } })],
    ['javascript:', state(link('javascript:alert(1)'))],
    ['JaVaScRiPt: with a tab', state(link('java\tscript:alert(1)'))],
    ['a leading space before javascript:', state(link(' javascript:alert(1)'))],
    ['data:', state(link('data:text/html,x'))],
    ['vbscript:', state(link('vbscript:x'))],
    ['another host by two slashes', state(link('//evil.example'))],
    ['another host by backslashes', state(link('\\\\evil.example'))],
    ['no address', state(link(undefined))],
    [
      'a link to users',
      state(
        paragraph({
          type: 'link',
          fields: { linkType: 'internal', doc: { relationTo: 'users', value: '1' } },
          children: [],
        }),
      ),
    ],
    [
      'javascript: inside a callout',
      state({ type: 'block', fields: { blockType: 'callout', content: state(link('javascript:1')) } }),
    ],
    [
      'an unknown node in a table',
      state({
        type: 'table',
        children: [{ type: 'tablerow', children: [{ type: 'script', children: [] }] }],
      }),
    ],
  ])('refuses %s', (_name, value) => expect(stateFault(value)).toBeTypeOf('string'))

  it('refuses what is nested without end', () => {
    let node: unknown = text
    for (let i = 0; i < 100; i++) node = paragraph(node)
    expect(stateFault(state(node))).toContain('deeper')
  })
})
