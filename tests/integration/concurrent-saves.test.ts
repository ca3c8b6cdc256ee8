import { beforeAll, describe, expect, it } from 'vitest'
import { payloadClient } from '@/database/payload-client'
import { type Answer, call, guidance, signInEveryone, word } from '../support/rest'

beforeAll(signInEveryone)

const times = (count: number) => Array.from({ length: count }, (_, index) => index)

async function published(title = `Guide ${word()}`) {
  const { json } = await call('POST', '/api/guidance', {
    as: 'editor',
    body: guidance({ title, _status: 'published' }),
  })
  return json.doc
}

async function versionTitles(id: string): Promise<unknown[]> {
  const payload = await payloadClient()
  const where = { parent: { equals: id } }
  const { docs } = await payload.findVersions({ collection: 'guidance', where, limit: 100 })
  return docs.map(({ version }) => version.title)
}

const anyOf = (ids: string[]) => ids.map((id, at) => `where[id][in][${at}]=${id}`).join('&')

function expectSettled(answers: Answer[]) {
  for (const { status, text } of answers) {
    expect([200, 409], text).toContain(status)
    if (status === 409) expect(text).toContain('save again')
  }
}

async function versionsWith(summary: string): Promise<number> {
  const payload = await payloadClient()
  const where = { 'version.summary': { equals: summary } }
  return (await payload.findVersions({ collection: 'guidance', where })).totalDocs
}

describe('saves at the same moment', () => {
  it('of one document are each kept, or answered 409 with the reason', async () => {
    const { id } = await published()
    const names = times(8).map(() => `Title ${word()}`)
    const answers = await Promise.all(
      names.map((title) =>
        call('PATCH', `/api/guidance/${id}`, { as: 'editor', body: { title, _status: 'published' } }),
      ),
    )
    const statuses = answers.map(({ status }) => status)
    expect(statuses.every((status) => status === 200 || status === 409)).toBe(true)
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(0)
    const kept = await versionTitles(id)
    for (const [index, title] of names.entries()) if (statuses[index] === 200) expect(kept).toContain(title)
  })

  it('of one document, drafts and publishing mixed, are never a 5xx', async () => {
    const { id } = await published()
    const answers = await Promise.all(
      times(12).map((index) =>
        call('PATCH', `/api/guidance/${id}${index % 2 ? '?draft=true&autosave=true' : ''}`, {
          as: 'editor',
          body: { summary: `Summary ${index}`, ...(index % 2 ? {} : { _status: 'published' }) },
        }),
      ),
    )
    for (const { status } of answers) expect([200, 409]).toContain(status)
  })

  it('of 32 different documents all succeed', async () => {
    const answers = await Promise.all(
      times(32).map(() =>
        call('POST', '/api/guidance', { as: 'editor', body: guidance({ _status: 'published' }) }),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual(times(32).map(() => 201))
  })

  it('with the same title get different addresses', async () => {
    const title = `Same ${word()}`
    const body = () => guidance({ title, _status: 'published' })
    const answers = await Promise.all(
      times(6).map(() => call('POST', '/api/guidance', { as: 'editor', body: body() })),
    )
    expect(answers.map(({ status }) => status)).toEqual(times(6).map(() => 201))
    expect(new Set(answers.map(({ json }) => json.doc.slug)).size).toBe(6)
  })

  it('meet a writer outside the queue and still end in 200 or 409', async () => {
    const { id } = await published()
    const payload = await payloadClient()
    const outside = times(6).map((index) =>
      payload
        .update({ collection: 'guidance', id, data: { summary: `Outside ${index}` } })
        .catch(() => undefined),
    )
    const inside = times(6).map((index) =>
      call('PATCH', `/api/guidance/${id}`, {
        as: 'editor',
        body: { summary: `Inside ${index}`, _status: 'published' },
      }),
    )
    await Promise.all(outside)
    for (const answer of await Promise.all(inside)) expect([200, 409]).toContain(answer.status)
  })

  it('leave a trashed and restored document whole', async () => {
    const { id, title } = await published()
    const at = `/api/guidance/${id}`
    const trash = () => call('PATCH', at, { as: 'editor', body: { deletedAt: new Date().toISOString() } })
    const answers = await Promise.all([
      trash(),
      trash(),
      call('PATCH', at, { as: 'editor', body: { summary: 'x', _status: 'published' } }),
    ])
    for (const { status } of answers) expect([200, 404, 409]).toContain(status)
    expect((await call('GET', at)).status).toBe(404)
    const restored = await call('PATCH', `${at}?trash=true`, { as: 'editor', body: { deletedAt: null } })
    expect(restored.status).toBe(200)
    expect(restored.json.doc.title).toBe(title)
  })

  it('of several documents at once are each kept whole, or answered 409 with the reason', async () => {
    const ids = await Promise.all(times(3).map(async () => (await published()).id))
    const summaries = times(6).map((each) => `Bulk ${word()} ${each}`)
    const save = (path: string, summary: string) =>
      call('PATCH', `/api/guidance${path}`, { as: 'editor', body: { summary, _status: 'published' } })
    const single = times(6).map((each) => save(`/${ids[each % 3]}`, 'Single.'))
    const answers = await Promise.all(summaries.map((summary) => save(`?${anyOf(ids)}`, summary)))
    expectSettled(await Promise.all(single))
    expectSettled(answers)
    const kept = await Promise.all(summaries.map(versionsWith))
    expect(kept).toEqual(answers.map(({ status }) => (status === 200 ? 3 : 0)))
  })

  it('and removals of several documents at once end in 200 or 409, and nothing is half removed', async () => {
    const ids = await Promise.all(times(3).map(async () => (await published()).id))
    const where = anyOf(ids)
    const answers = await Promise.all([
      call('DELETE', `/api/guidance?${where}`, { as: 'editor' }),
      ...times(4).map((each) =>
        call('PATCH', `/api/guidance?${where}`, {
          as: 'editor',
          body: { summary: `Late ${each}`, _status: 'published' },
        }),
      ),
      call('DELETE', `/api/guidance?${where}`, { as: 'editor' }),
    ])
    expectSettled(answers)
    const { json } = await call('GET', `/api/guidance?${where}&depth=0`, { as: 'editor' })
    const isRemoved = [answers[0], answers.at(-1)].some((answer) => answer?.status === 200)
    expect(json.totalDocs).toBe(isRemoved ? 0 : 3)
  })
})
