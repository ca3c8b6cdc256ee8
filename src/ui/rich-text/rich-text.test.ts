import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { RichText } from './rich-text'

const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
const cell = (words: string, headerState = 0) => ({ type: 'tablecell', headerState, children: [text(words)] })
const html = (...children: unknown[]) =>
  renderToStaticMarkup(createElement(RichText, { state: { root: { type: 'root', children } } }))

it('escapes what staff wrote and links only to safe addresses', () => {
  const link = { type: 'link', fields: { url: 'javascript:alert(1)' }, children: [text('press')] }
  const shown = html({ type: 'paragraph', children: [text('<b>&', 1), link] })
  expect(shown).toBe('<div class="hub-rich"><p><strong>&lt;b&gt;&amp;</strong>press</p></div>')
})

it('shows tables in a region that scrolls, with their heads', () => {
  const rows = [
    { type: 'tablerow', children: [cell('Sign', 1), cell('Meaning', 1)] },
    { type: 'tablerow', children: [cell('Late', 2), cell('Kept at home')] },
  ]
  const shown = html({ type: 'table', children: rows })
  expect(shown).toContain('<thead><tr><th scope="col">Sign</th>')
  expect(shown).toContain('<tbody><tr><th scope="row">Late</th><td>Kept at home</td></tr>')
  expect(shown).toContain('tabindex="0"')
})

it('shows callouts and quotes, and nothing of blocks that it does not know', () => {
  const content = { root: { type: 'root', children: [{ type: 'paragraph', children: [text('Call 999')] }] } }
  expect(html({ type: 'block', fields: { blockType: 'callout', style: 'safety', content } })).toContain(
    '<p>Call 999</p>',
  )
  expect(html({ type: 'block', fields: { blockType: 'odd', text: 'hidden' } })).not.toContain('hidden')
})

it('bears nesting that no editor makes', () => {
  let deep: unknown = text('bottom')
  for (let n = 0; n < 2000; n++)
    deep = {
      type: 'table',
      children: [{ type: 'tablerow', children: [cell('x'), { type: 'tablecell', children: [deep] }] }],
    }
  expect(() => html({ type: 'paragraph', children: [text('top')] }, deep)).not.toThrow()
})
