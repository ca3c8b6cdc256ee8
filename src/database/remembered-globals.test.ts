import { beforeEach, expect, test } from 'vitest'
import { type ContentState, newContentState, noteMovement } from '@/feed/epoch'
import { withRenderNotes } from '@/lib/render-notes'
import { noReads } from '@/lib/render-reads'
import { rememberGlobals } from './remembered-globals'

let content: ContentState
let reads: number
let read: ReturnType<typeof rememberGlobals>

const document = () =>
  noteMovement(content, { documents: [{ collection: 'guidance', id: '1', now: {} }], records: ['guidance'] })
const settings = () => read({ slug: 'site-settings', depth: 0 })

beforeEach(() => {
  content = { ...newContentState(), following: true }
  reads = 0
  read = rememberGlobals(async () => ({ siteName: `read ${++reads}` }) as never, content)
})

test('a setting is read once, however many documents change', async () => {
  await settings()
  document()
  expect(await settings()).toEqual({ siteName: 'read 1' })
})

test('it is read again when more than documents may have changed', async () => {
  await settings()
  noteMovement(content)
  document()
  expect(await settings()).toEqual({ siteName: 'read 2' })
})

test('a change that comes while it is being read counts', async () => {
  const first = settings()
  noteMovement(content)
  await first
  await settings()
  expect(reads).toBe(2)
})

test('nothing is remembered while changes are not followed, nor what refers to documents', async () => {
  await settings()
  content.following = false
  await settings()
  content.following = true
  await read({ slug: 'site-settings', depth: 1 })
  await read({ slug: 'site-settings', depth: 1 })
  expect(reads).toBe(4)
})

test('a page made from what was remembered knows that it shows it', async () => {
  await settings()
  const notes = { keep: true, reads: noReads() }
  await withRenderNotes(notes, settings)
  expect([...notes.reads.asked.keys()]).toEqual(['globals'])
})
