import { describe, expect, it } from 'vitest'
import { markdownToLexical } from './markdown-to-lexical'

const resolve = (collection: string, key: string) => {
  if (key === 'missing') throw new Error(`no sample ${collection}/${key}`)
  return `id-of-${key}`
}
const convert = (source: string) => markdownToLexical(source, 'guidance/example: body', resolve).root.children
const only = (source: string) => {
  const nodes = convert(source) as Record<string, unknown>[]
  expect(nodes).toHaveLength(1)
  return nodes[0]
}

describe('blocks', () => {
  it('keeps the level of a heading', () => {
    expect(only('### Before you ring')).toMatchObject({
      type: 'heading',
      tag: 'h3',
      children: [{ text: 'Before you ring' }],
    })
  })

  it('refuses a heading that would compete with the title of the page', () => {
    expect(() => convert('# Title')).toThrow(/guidance\/example: body: headings/)
  })

  it('puts a nested list in an item of its own, as the editor does', () => {
    const list = only('1. First\n   - Inner\n2. Second')
    expect(list).toMatchObject({
      type: 'list',
      listType: 'number',
      children: [
        { indent: 0, value: 1, children: [{ text: 'First' }] },
        { indent: 0, children: [{ type: 'list', tag: 'ul', children: [{ indent: 1 }] }] },
        { indent: 0, value: 2, children: [{ text: 'Second' }] },
      ],
    })
  })

  it('marks the first row of a table as its head', () => {
    const table = only('| Figure | Why |\n| --- | --- |\n| 6% | It moved |')
    expect(table).toMatchObject({
      type: 'table',
      children: [
        { children: [{ headerState: 1 }, { headerState: 1 }] },
        { children: [{ headerState: 0 }, { headerState: 0 }] },
      ],
    })
  })

  it('makes a callout with text of its own', () => {
    expect(only(':::safety\nNever ring back.\n\n- Ask first\n:::')).toMatchObject({
      type: 'block',
      fields: {
        blockType: 'callout',
        style: 'safety',
        content: { root: { children: [{ type: 'paragraph' }, { type: 'list' }] } },
      },
    })
  })

  it.each([
    ['> “It helped.”\n> — A line manager'],
    ['> It helped.\n>\n> — A line manager'],
    ['> [!quote] A line manager\n> It helped.'],
  ])('knows who said a quote: %j', (source) => {
    expect(only(source)).toMatchObject({
      type: 'block',
      fields: { blockType: 'quote', text: 'It helped.', attribution: 'A line manager' },
    })
  })

  it('leaves a quote without a source a plain quote', () => {
    expect(only('> It helped.')).toMatchObject({ type: 'quote', children: [{ text: 'It helped.' }] })
  })

  it('points an image at its file', () => {
    expect(only('![Rings](image-morning-rings)')).toMatchObject({
      type: 'upload',
      relationTo: 'media',
      value: 'id-of-image-morning-rings',
    })
  })
})

describe('lines', () => {
  it('adds up the formats of nested marks and joins soft line breaks', () => {
    expect(only('Plain **bold *and italic***\nnext')).toMatchObject({
      children: [
        { text: 'Plain ', format: 0 },
        { text: 'bold ', format: 1 },
        { text: 'and italic', format: 3 },
        { text: ' next', format: 0 },
      ],
    })
  })

  it('links to a document by its key and to the web by its address', () => {
    expect(only('[peer](case-studies:rotas) and [law](https://www.legislation.gov.uk/)')).toMatchObject({
      children: [
        {
          type: 'link',
          fields: { linkType: 'internal', doc: { relationTo: 'case-studies', value: 'id-of-rotas' } },
        },
        { text: ' and ' },
        { type: 'link', fields: { linkType: 'custom', url: 'https://www.legislation.gov.uk/' } },
      ],
    })
  })
})

describe('mistakes', () => {
  it.each([
    ['[x](guidance:missing)', 'no sample guidance/missing'],
    ['[x](users:someone)', 'names no known collection'],
    ['[x](javascript:alert)', 'names no known collection'],
    [':::warning\nx\n:::', 'unknown callout'],
    [':::note\nx', 'not closed'],
    ['<b>x</b>', 'has no place'],
  ])('%j is named with the text that it stands in', (source, reason) => {
    expect(() => convert(source)).toThrow(reason)
    expect(() => convert(source)).toThrow('guidance/example: body')
  })
})

it('gives the same text the same ids each time', () => {
  const source = '[a](guidance:b)\n\n:::note\nx\n:::'
  expect(convert(source)).toEqual(convert(source))
})
