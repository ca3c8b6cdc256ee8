import { beforeAll, describe, expect, it } from 'vitest'
import { checklistOf } from '@/workflow/checklist'
import { call, caseStudy, guidance, idOf, signInEveryone, type Who, word } from '../support/rest'
import {
  approve,
  approved,
  checked,
  isPublic,
  mailAbout,
  move,
  movesOf,
  read,
  stepOf,
  write,
} from '../support/workflow'

beforeAll(signInEveryone)

describe('from draft to readers', () => {
  it('a document is asked to be reviewed, sent back, asked again, approved and published; each step is kept', async () => {
    const title = `Guide ${word()}`
    const id = await write('author', guidance({ title }))
    expect((await move('author', id, 'ask-review', { note: 'Please.' })).json.step).toBe('in-review')
    expect((await move('editor', id, 'ask-changes', { note: 'Shorter.' })).json.step).toBe('changes-asked')
    expect((await move('author', id, 'ask-review')).json.step).toBe('in-review')
    expect((await approve('editor', id)).json.step).toBe('approved')
    expect(await isPublic(id)).toBe(false)
    expect((await move('editor', id, 'publish')).json.step).toBe('published')
    expect(await isPublic(id)).toBe(true)
    expect(
      (await movesOf(id)).map((each: { from: string; to: string; note: string }) => [
        each.from,
        each.to,
        each.note,
      ]),
    ).toEqual([
      ['draft', 'in-review', 'Please.'],
      ['in-review', 'changes-asked', 'Shorter.'],
      ['changes-asked', 'in-review', null],
      ['in-review', 'approved', null],
      ['approved', 'published', null],
    ])
    expect((await movesOf(id)).map(({ by }: { by: string }) => by)).toEqual([
      await idOf('author'),
      await idOf('editor'),
      await idOf('author'),
      await idOf('editor'),
      await idOf('editor'),
    ])
    expect(await mailAbout(title)).toEqual([
      ['review-asked', 'administrator@example.org'],
      ['review-asked', 'editor@example.org'],
      ['changes-asked', 'author@example.org'],
      ['review-asked', 'administrator@example.org'],
      ['review-asked', 'editor@example.org'],
      ['approved', 'author@example.org'],
      ['published', 'author@example.org'],
    ])
  })

  it('steps are written by nobody but the hub', async () => {
    const id = await approved()
    const [{ id: row }] = await movesOf(id)
    for (const as of ['author', 'editor', 'administrator'] as const) {
      expect((await call('PATCH', `/api/moves/${row}`, { as, body: { note: 'x' } })).status).toBe(403)
      expect((await call('DELETE', `/api/moves/${row}`, { as })).status).toBe(403)
      expect((await call('POST', '/api/moves', { as, body: {} })).status).toBe(403)
    }
    await call('PATCH', `/api/guidance/${id}?draft=true`, {
      as: 'editor',
      body: { step: 'published', writtenBy: null },
    })
    const doc = await read(id)
    expect([doc.step, doc.writtenBy]).toEqual(['approved', await idOf('author')])
  })

  it('what is not possible is said in words, and nothing happens', async () => {
    const id = await write('author')
    const tries: [Who, string, object, number, RegExp][] = [
      ['author', 'approve', checked('guidance'), 409, /Only an editor/],
      ['editor', 'approve', checked('guidance'), 409, /not possible while the document is draft/],
      ['editor', 'fly', {}, 400, /no such step/],
      ['anonymous', 'publish', {}, 403, /staff/],
      ['member', 'publish', {}, 403, /staff/],
    ]
    for (const [as, name, more, status, message] of tries) {
      const answer = await move(as, id, name, more)
      expect([name, answer.status, answer.text]).toEqual([name, status, expect.stringMatching(message)])
    }
    await move('author', id, 'ask-review')
    expect((await move('editor', id, 'ask-changes', { note: '  ' })).text).toContain('the note is empty')
    const open = await move('editor', id, 'approve', { checked: ['plain'] })
    expect([open.status, open.text]).toEqual([400, expect.stringContaining('The law in it is right')])
    expect(await stepOf(id)).toBe('in-review')
    expect((await move('editor', 'f'.repeat(24), 'publish')).status).toBe(404)
    expect((await move('editor', 'x', 'publish')).status).toBe(404)
  })

  it('where it is, what can be done next and what happened is told to each as it is for them', async () => {
    const id = await write('author')
    await move('author', id, 'ask-review', { note: 'Please.' })
    const told = async (as: Who) => (await call('GET', `/api/guidance/${id}/move`, { as })).json
    const names = ({ offered }: { offered: { name: string }[] }) => offered.map(({ name }) => name)
    const [author, editor] = [await told('author'), await told('editor')]
    expect([names(author), author.why]).toEqual([['take-back'], 'An editor reads it now.'])
    expect(names(editor)).toEqual(['approve', 'ask-changes', 'publish', 'take-back'])
    expect(editor.offered[0]).toMatchObject({ isNext: true, checklist: checklistOf('guidance') })
    expect(editor.history).toMatchObject([
      { who: 'The author', did: 'asked for a review', note: 'Please.', withoutReview: false },
    ])
    for (const as of ['anonymous', 'member'] as const)
      expect((await call('GET', `/api/guidance/${id}/move`, { as })).status).toBe(403)
  })

  it('another’s draft is not asked to be reviewed by an author', async () => {
    const id = await write('editor')
    expect((await move('author', id, 'ask-review')).status).toBe(409)
  })
})

describe('a case study', () => {
  it('is approved by somebody else, then published by who wrote it', async () => {
    const id = await write('editor', caseStudy(), 'case-studies')
    const publish = () =>
      call('PATCH', `/api/case-studies/${id}`, { as: 'editor', body: { _status: 'published' } })
    expect([(await publish()).status, (await publish()).text]).toEqual([
      403,
      expect.stringContaining('another editor'),
    ])
    await move('editor', id, 'ask-review', {}, 'case-studies')
    expect((await approve('editor', id, 'case-studies')).status).toBe(409)
    expect((await approve('administrator', id, 'case-studies')).json?.step).toBe('approved')
    const changed = await call('PATCH', `/api/case-studies/${id}`, {
      as: 'editor',
      body: { _status: 'published', summary: 'Slipped in.' },
    })
    expect(changed.status).toBe(403)
    expect((await publish()).status).toBe(200)
    expect(await isPublic(id, 'case-studies')).toBe(true)
  })

  it('of the own pen is not published on creating it, nor by giving it to another owner', async () => {
    const body = caseStudy({ _status: 'published' })
    expect((await call('POST', '/api/case-studies', { as: 'editor', body })).status).toBe(403)
    const id = await write('editor', caseStudy({ owner: await idOf('author') }), 'case-studies')
    const answer = await call('PATCH', `/api/case-studies/${id}`, {
      as: 'editor',
      body: { _status: 'published' },
    })
    expect(answer.status).toBe(403)
  })

  it('that is an invented example may be posted as published, and says that nobody reviewed it', async () => {
    const body = caseStudy({ _status: 'published', illustrative: true })
    const { status, json } = await call('POST', '/api/case-studies', { as: 'editor', body })
    expect(status).toBe(201)
    const [first] = await movesOf(json.doc.id)
    expect(first).toMatchObject({ move: 'publish', from: 'draft', to: 'published', withoutReview: true })
  })
})

describe('saves over the interface that name no step', () => {
  it('publish and take down, and are written down as such', async () => {
    const id = await write('editor', guidance({ _status: 'published' }))
    await call('PATCH', `/api/guidance/${id}`, {
      as: 'editor',
      body: { title: 'Another', _status: 'published' },
    })
    await call('PATCH', `/api/guidance/${id}`, { as: 'editor', body: { _status: 'draft' } })
    expect(await stepOf(id)).toBe('draft')
    expect(
      (await movesOf(id)).map((each: { move: string; to: string; withoutReview: boolean }) => [
        each.move,
        each.to,
        each.withoutReview,
      ]),
    ).toEqual([
      ['publish', 'published', true],
      ['publish', 'published', true],
      ['unpublish', 'draft', false],
    ])
  })
})

describe('a published document', () => {
  it('is still correct: its owner says so, with a note, and it is due a year later', async () => {
    const id = await approved()
    await move('editor', id, 'publish')
    expect((await move('author', id, 'confirm', { note: 'Read it.' })).json.step).toBe('published')
    const doc = await read(id)
    expect(Date.parse(doc.reviewedAt)).toBeGreaterThan(Date.now() - 60_000)
    expect(Date.parse(doc.nextReview)).toBeGreaterThan(Date.now() + 364 * 86_400_000)
    expect(await isPublic(id)).toBe(true)
    expect((await movesOf(id)).at(-1)).toMatchObject({ move: 'confirm', note: 'Read it.' })
  })

  it('is retired with a reason, and can be written again', async () => {
    const id = await approved()
    await move('editor', id, 'publish')
    expect((await move('editor', id, 'retire', { note: 'The law changed.' })).json.step).toBe('retired')
    expect(await isPublic(id)).toBe(false)
    expect((await move('author', id, 'reopen')).json.step).toBe('draft')
  })
})
