import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { mongoOf } from '@/database/mongo'
import { payloadClient } from '@/database/payload-client'
import { jobRows } from '@/jobs/job-list'
import { londonMinute } from '@/lib/london-time'
import { call, signInEveryone, type Who, word } from '../support/rest'
import { approve, approved, checked, move, namesOf, read, stepOf, write } from '../support/workflow'

let payload: Payload

beforeAll(async () => {
  await signInEveryone()
  payload = await payloadClient()
})

const inMinutes = (minutes: number) => londonMinute(new Date(Date.now() + minutes * 60_000))

describe('a text that changes', () => {
  it('after it was approved is in review again, and not published at the minute that was chosen', async () => {
    const id = await approved()
    await move('editor', id, 'schedule', { at: inMinutes(60) })
    expect(await jobRows(mongoOf(payload)).countDocuments({ _id: `publish-when-due:guidance/${id}` })).toBe(1)
    await call('PATCH', `/api/guidance/${id}?draft=true&autosave=true`, {
      as: 'author',
      body: { summary: 'Other.' },
    })
    const doc = await read(id)
    expect([doc.step, doc.publishAt]).toEqual(['in-review', null])
    expect(await jobRows(mongoOf(payload)).countDocuments({ _id: `publish-when-due:guidance/${id}` })).toBe(0)
    expect((await namesOf(id)).at(-1)).toBe('edit')
  })

  it('once published is a new draft on its own way, while readers keep the old', async () => {
    const id = await approved()
    await move('editor', id, 'publish')
    await call('PATCH', `/api/guidance/${id}?draft=true`, { as: 'author', body: { summary: 'Newer.' } })
    expect(await stepOf(id)).toBe('draft')
    expect((await call('GET', `/api/guidance/${id}`)).json.summary).toBe('About it.')
    await move('author', id, 'ask-review')
    await approve('editor', id)
    expect((await call('GET', `/api/guidance/${id}`)).json.summary).toBe('About it.')
    await move('editor', id, 'publish')
    expect((await call('GET', `/api/guidance/${id}`)).json.summary).toBe('Newer.')
  })

  it('is not told from saving the same again', async () => {
    const id = await approved()
    const doc = await read(id)
    await call('PATCH', `/api/guidance/${id}?draft=true`, {
      as: 'author',
      body: { title: doc.title, body: doc.body },
    })
    expect(await stepOf(id)).toBe('approved')
  })

  it('restored from an older version has no approval of its own', async () => {
    const id = await approved()
    await call('PATCH', `/api/guidance/${id}?draft=true`, { as: 'author', body: { summary: 'Other.' } })
    const { json } = await call(
      'GET',
      `/api/guidance/versions?where[parent][equals]=${id}&where[version.step][equals]=approved`,
      {
        as: 'editor',
      },
    )
    await call('POST', `/api/guidance/versions/${json.docs[0].id}?draft=true`, { as: 'editor' })
    const doc = await read(id)
    expect([doc.summary, doc.step]).toEqual(['About it.', 'in-review'])
  })
})

describe('a save made from an older version', () => {
  it('is answered 409 that names who changed what, and both texts are kept where they are', async () => {
    const id = await write('author')
    const { base } = await read(id)
    const save = (as: Who, body: object, autosave = '') =>
      call('PATCH', `/api/guidance/${id}?draft=true${autosave}`, { as, body })
    expect((await save('editor', { summary: 'Of the editor.', base })).status).toBe(200)
    const late = await save('author', { summary: 'Of the author.', base }, '&autosave=true')
    expect([late.status, late.text]).toEqual([
      409,
      expect.stringMatching(/The editor changed “Summary” after .* is not lost/),
    ])
    expect((await read(id)).summary).toBe('Of the editor.')
    expect(late.json.errors[0].data.errors[0].path, 'where the form shows it').toBe('base')
    const again = await save('author', { summary: 'Of the author.', base: null })
    expect(again.status).toBe(200)
    expect((await read(id)).summary).toBe('Of the author.')
  })

  it('is said to be open by whoever is saved by autosave, until they save it themselves', async () => {
    const id = await write('author')
    const lock = async () =>
      (
        await call('GET', `/api/payload-locked-documents?where[document.value][equals]=${id}&depth=1`, {
          as: 'editor',
        })
      ).json.docs
    const save = (query: string) =>
      call('PATCH', `/api/guidance/${id}?draft=true${query}`, { as: 'author', body: { summary: word() } })
    await save('&autosave=true')
    await save('&autosave=true')
    const locks = await lock()
    expect(locks.map(({ user }: { user: { value: { name: string } } }) => user.value.name)).toEqual([
      'The author',
    ])
    await save('')
    expect(await lock()).toEqual([])
  })

  it('is not told from one made from one’s own autosave, publishing or taking down', async () => {
    const id = await write('editor')
    let { base } = await read(id)
    const steps: [string, object][] = [
      ['?draft=true&autosave=true', { summary: 'One.' }],
      ['?draft=true&autosave=true', { summary: 'Two.' }],
      ['', { _status: 'published' }],
      ['?draft=true&autosave=true', { summary: 'Three.' }],
      ['', { _status: 'published' }],
      ['', { _status: 'draft' }],
    ]
    for (const [query, body] of steps) {
      const { status, json } = await call('PATCH', `/api/guidance/${id}${query}`, {
        as: 'editor',
        body: { ...body, base },
      })
      expect([query, body, status]).toEqual([query, body, 200])
      base = json.doc.base
      expect(base).toBe((await read(id)).base)
    }
  })

  it('names the changes also when the version was saved over since, and holds up approving it unread', async () => {
    const id = await write('author')
    await move('author', id, 'ask-review')
    const { base } = await read(id)
    await call('PATCH', `/api/guidance/${id}?draft=true`, { as: 'author', body: { title: 'Another' } })
    const answer = await move('editor', id, 'approve', { ...checked('guidance'), base })
    expect([answer.status, answer.text]).toEqual([
      409,
      expect.stringMatching(/The author changed “Title” and “Web address” after .* read it first/),
    ])
    const save = { summary: 'Mine.', base: 'long ago' }
    const late = await call('PATCH', `/api/guidance/${id}?draft=true`, { as: 'editor', body: save })
    expect([late.status, late.text]).toEqual([409, expect.stringContaining('changed “Summary”')])
  })
})

describe('notes of a reviewer', () => {
  const note = (as: Who, id: string, body: object, at = '') =>
    call('POST', `/api/guidance/${id}/notes${at}`, { as, body })

  it('stand on a field or on all of it, are open until dealt with, and go with their document', async () => {
    const id = await write('author')
    expect((await note('editor', id, { text: 'Too long.', field: 'summary' })).status).toBe(201)
    const { json } = await note('author', id, { text: 'I know.' })
    expect(json.notes).toMatchObject([
      { text: 'I know.', who: 'The author', isOpen: true },
      { text: 'Too long.', who: 'The editor', about: 'Summary', isOpen: true },
    ])
    const resolved = (await note('author', id, { resolved: true }, `/${json.notes[1].id}`)).json.notes
    expect(resolved.map(({ text, isOpen }: { text: string; isOpen: boolean }) => [text, isOpen])).toEqual([
      ['I know.', true],
      ['Too long.', false],
    ])
    const again = (await note('editor', id, { resolved: false }, `/${json.notes[1].id}`)).json.notes
    expect(again.every(({ isOpen }: { isOpen: boolean }) => isOpen)).toBe(true)
    await call('DELETE', `/api/guidance/${id}`, { as: 'editor' })
    expect((await payload.count({ collection: 'review-notes' })).totalDocs).toBe(0)
  })

  it('that are empty, on no field, of no document or by no staff are refused in words', async () => {
    const id = await write('author')
    const tries: [Who, string, object, string, number][] = [
      ['editor', id, { text: ' ' }, '', 400],
      ['editor', id, { text: 'x', field: 'step' }, '', 400],
      ['editor', id, { text: 'x', field: { $gt: '' } }, '/x', 404],
      ['editor', 'f'.repeat(24), { text: 'x' }, '', 404],
      ['editor', id, { resolved: true }, `/${'f'.repeat(24)}`, 404],
      ['member', id, { text: 'x' }, '', 403],
      ['anonymous', id, { text: 'x' }, '', 403],
    ]
    for (const [as, at, body, rest, status] of tries)
      expect([body, (await note(as, at, body, rest)).status]).toEqual([body, status])
  })

  it('and what changed since the last review is shown side by side', async () => {
    const id = await write('author')
    await move('author', id, 'ask-review')
    const told = async () => (await call('GET', `/api/guidance/${id}/move`, { as: 'editor' })).json
    expect((await told()).changes).toBeUndefined()
    await move('editor', id, 'ask-changes', { note: 'Shorter.' })
    expect((await told()).changes).toBeUndefined()
    await call('PATCH', `/api/guidance/${id}?draft=true&autosave=true`, {
      as: 'author',
      body: { summary: 'Shorter.' },
    })
    const [latest, from] = /versions\/(\w+)\?versionFrom=(\w+)$/.exec((await told()).changes)?.slice(1) ?? []
    const summaryOf = async (version = '') =>
      (await call('GET', `/api/guidance/versions/${version}`, { as: 'editor' })).json.version.summary
    expect([await summaryOf(from), await summaryOf(latest)]).toEqual(['About it.', 'Shorter.'])
  })
})
