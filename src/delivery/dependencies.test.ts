import { describe, expect, test } from 'vitest'
import type { ChangedDocument, Facts, Movement } from '@/feed/movement'
import { withRenderNotes } from '@/lib/render-notes'
import { noReads, noteAnything, noteAsked, noteCounted, noteFound, noteSearched } from '@/lib/render-reads'
import { Dependencies } from './dependencies'

function madeBy(render: () => void): Dependencies {
  const notes = { keep: true, reads: noReads() }
  withRenderNotes(notes, render)
  return new Dependencies(notes.reads)
}

const changed = (collection: string, id: string, now?: Facts): Movement => ({
  documents: [{ collection, id, now } satisfies ChangedDocument],
  records: [],
})
const indexed = (...records: string[]): Movement => ({ documents: [], records })

describe('a page is touched', () => {
  const page = madeBy(() => {
    noteAsked('guidance', { slug: { equals: 'a' } })
    noteFound('1')
    noteAsked('case-studies', {
      and: [{ relatedGuidance: { in: ['1'] } }, { _status: { equals: 'published' } }],
    })
    noteFound('2')
  })

  test.each<[string, Movement, boolean]>([
    ['by what it shows, whatever became of it', changed('guidance', '1'), true],
    ['by a document of a list of its', changed('case-studies', '2', { stage: 'doing' }), true],
    [
      'by a document that comes into the list',
      changed('case-studies', '3', { relatedGuidance: ['1'], _status: 'published' }),
      true,
    ],
    [
      'not by one that is no part of it',
      changed('case-studies', '3', { relatedGuidance: ['9'], _status: 'published' }),
      false,
    ],
    [
      'not by a draft that would be part of it',
      changed('case-studies', '3', { relatedGuidance: ['1'], _status: 'draft' }),
      false,
    ],
    ['not by one that is gone and was no part of it', changed('case-studies', '3'), false],
    ['by a document that takes over its address', changed('guidance', '4', { slug: 'a' }), true],
    ['not by another collection', changed('policies', '4', { slug: 'a' }), false],
    ['not by what only search shows', indexed('guidance', 'case-studies'), false],
  ])('%s', (_name, movement, expected) => {
    expect(page.isTouchedBy(movement)).toBe(expected)
  })

  test('by any document of a collection that it counts', () => {
    const home = madeBy(() => noteCounted('policies'))
    expect(home.isTouchedBy(changed('policies', '9'))).toBe(true)
    expect(home.isTouchedBy(changed('guidance', '9'))).toBe(false)
  })

  test('by new records of the collections that it searched', () => {
    const listing = madeBy(() => noteSearched(['guidance']))
    expect(listing.isTouchedBy(indexed('guidance'))).toBe(true)
    expect(listing.isTouchedBy(indexed('policies'))).toBe(false)
  })

  test.each<[string, () => void]>([
    ['it read something unclear', () => noteAnything()],
    ['it read nothing that was noted', () => undefined],
    [
      'its condition leads through a relation',
      () => noteAsked('policies', { 'topics.title': { equals: 'x' } }),
    ],
    ['its order leads through a relation', () => noteAsked('policies', {}, 'organisation.title')],
  ])('by every change when %s', (_name, render) => {
    expect(madeBy(render).isTouchedBy(changed('media', '9'))).toBe(true)
    expect(madeBy(render).isTouchedBy(indexed('guidance'))).toBe(true)
  })
})
