import { describe, expect, it } from 'vitest'
import { withoutReferences } from './references'

const removed = new Set(['gone'])
const text = (words: string) => ({ type: 'text', text: words, version: 1 })

describe('what points to a removed document', () => {
  it.each([
    ['a relation', { topic: 'gone', title: 'Kept' }, { topic: null, title: 'Kept' }],
    ['one of many', { topics: ['kept', 'gone'] }, { topics: ['kept'] }],
    [
      'a relation to several collections',
      {
        resources: [
          { relationTo: 'guidance', value: 'gone' },
          { relationTo: 'guidance', value: 'kept' },
        ],
      },
      { resources: [{ relationTo: 'guidance', value: 'kept' }] },
    ],
    [
      'a row that is nothing without its file',
      { files: [{ upload: 'gone', label: 'Policy' }] },
      { files: [] },
    ],
    [
      'a field of a group',
      { adaptedFrom: { policy: 'gone', title: 'A' } },
      { adaptedFrom: { policy: null, title: 'A' } },
    ],
  ])('goes: %s', (_, before, after) => {
    expect(withoutReferences(before, removed)).toEqual(after)
  })

  it('leaves the words of a link and drops a picture', () => {
    const link = {
      type: 'link',
      fields: { doc: { relationTo: 'guidance', value: 'gone' } },
      children: [text('words')],
    }
    const picture = { type: 'upload', relationTo: 'media', value: 'gone' }
    const paragraph = { type: 'paragraph', children: [text('See '), link] }
    expect(withoutReferences({ root: { type: 'root', children: [paragraph, picture] } }, removed)).toEqual({
      root: { type: 'root', children: [{ type: 'paragraph', children: [text('See '), text('words')] }] },
    })
  })

  it('leaves a text that the editor can open when a picture was all there was', () => {
    const picture = { type: 'upload', relationTo: 'media', value: 'gone' }
    expect(withoutReferences({ root: { type: 'root', children: [picture] } }, removed)).toMatchObject({
      root: { children: [{ type: 'paragraph', children: [] }] },
    })
  })
})

it('gives the same object when nothing points there', () => {
  const document = {
    topics: ['kept'],
    date: new Date(0),
    body: { root: { children: [text('gone for good')] } },
  }
  expect(withoutReferences(document, removed)).toBe(document)
})
