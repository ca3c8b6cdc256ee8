import { beforeAll, describe, expect, it } from 'vitest'
import { call, guidance, lexical, signInEveryone } from '../support/rest'

beforeAll(signInEveryone)

const withNode = (node: object) => {
  const text = lexical('x')
  return { root: { ...text.root, children: [...text.root.children, node] } }
}
const link = (url: string) =>
  withNode({ type: 'link', version: 3, fields: { linkType: 'custom', url, newTab: false }, children: [] })

describe('a text', () => {
  it.each([
    ['an unknown node', withNode({ type: 'iframe', version: 1, src: 'https://evil.example' })],
    ['a javascript: link', link('javascript:alert(1)')],
    ['a data: link', link('data:text/html,x')],
    ['an unknown block', withNode({ type: 'block', version: 2, fields: { blockType: 'script', id: 'x' } })],
    ['no root', { children: [] }],
  ])('with %s is refused, published or draft, naming the field', async (_name, body) => {
    for (const query of ['', '?draft=true']) {
      const { status, json } = await call('POST', `/api/guidance${query}`, {
        as: 'editor',
        body: guidance({ body }),
      })
      expect([status, json.errors[0].data.errors[0].path]).toEqual([400, 'body'])
    }
  })

  it('is refused inside a part too', async () => {
    const parts = [{ title: 'One', body: link('javascript:alert(1)') }]
    const { status, json } = await call('POST', '/api/guidance', { as: 'editor', body: guidance({ parts }) })
    expect([status, json.errors[0].data.errors[0].path]).toEqual([400, 'parts.0.body'])
  })

  it('with a web link, a callout and a quote is kept', async () => {
    const callout = {
      type: 'block',
      version: 2,
      format: '',
      fields: { id: 'a'.repeat(24), blockType: 'callout', style: 'safety', content: lexical('Be safe.') },
    }
    const quote = {
      type: 'block',
      version: 2,
      format: '',
      fields: { id: 'b'.repeat(24), blockType: 'quote', text: 'Words', attribution: 'Manager' },
    }
    for (const body of [link('https://example.org/'), withNode(callout), withNode(quote)]) {
      const { status, text } = await call('POST', '/api/guidance', {
        as: 'editor',
        body: guidance({ body, _status: 'published' }),
      })
      expect([status, status === 201 ? '' : text]).toEqual([201, ''])
    }
  })
})
