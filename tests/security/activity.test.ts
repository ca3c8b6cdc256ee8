import { ObjectId } from 'mongodb'
import { beforeAll, describe, expect, it } from 'vitest'
import { signIn } from '@/accounts/sign-in'
import { forgetActivity } from '@/activity/forget-activity'
import { mongoOf } from '@/database/mongo'
import { payloadClient } from '@/database/payload-client'
import { call, guidance, idOf, PASSWORD, signInEveryone, word } from '../support/rest'
import { approve, move, write } from '../support/workflow'

beforeAll(signInEveryone)

const rows = async () => mongoOf(await payloadClient()).collection('activity')

/** What the log tells about a document or person, oldest first: who did what. */
async function told(document: string): Promise<string[]> {
  const found = await (await rows()).find({ document }).sort({ createdAt: 1, _id: 1 }).toArray()
  const names = new Map<string, string>()
  for (const who of ['author', 'editor', 'administrator', 'member'] as const) names.set(await idOf(who), who)
  return found.map(({ by, action }) => `${names.get(String(by)) ?? 'nobody'} ${action}`)
}

const asAdministrator = (path: string) => call('GET', path, { as: 'administrator' })

describe('the activity log', () => {
  it('tells who did what to a document, each step and each sitting once', async () => {
    const id = await write('author')
    for (const summary of ['One.', 'Two.'])
      await call('PATCH', `/api/guidance/${id}?draft=true`, { as: 'author', body: { summary } })
    await move('author', id, 'ask-review')
    await approve('editor', id)
    await move('editor', id, 'publish')
    await move('editor', id, 'unpublish')
    const deletedAt = new Date().toISOString()
    await call('PATCH', `/api/guidance/${id}`, { as: 'editor', body: { deletedAt } })
    await call('DELETE', `/api/guidance/${id}?trash=true`, { as: 'editor' })
    expect(await told(id)).toEqual([
      'author create',
      'author change',
      'author ask-review',
      'editor approve',
      'editor publish',
      'editor unpublish',
      'editor trash',
      'editor delete',
    ])
  })

  it('tells of people: invited, joined, signed in, another role, closed', async () => {
    const email = `${word()}@example.org`
    const body = { email, name: 'Ailsa', role: 'author' }
    const { json } = await call('POST', '/api/invitations', { as: 'administrator', body })
    expect(await told(json.doc.id)).toEqual(['administrator invite'])
    const payload = await payloadClient()
    const account = { email, name: 'Ailsa', role: 'author' as const, password: PASSWORD }
    const { id } = await payload.create({ collection: 'users', data: account })
    await signIn({ email, password: PASSWORD }, new Headers())
    for (const change of [{ role: 'editor' }, { disabled: true }])
      await call('PATCH', `/api/users/${id}`, { as: 'administrator', body: change })
    expect(await told(id)).toEqual([
      'nobody join',
      'nobody sign-in',
      'administrator role',
      'administrator close',
    ])
    const [, signedIn] = await (await rows()).find({ document: id }).sort({ _id: 1 }).toArray()
    expect(String(signedIn?.by)).toBe(id)
  })

  it('tells of settings, and holds neither title nor text', async () => {
    const title = `Guide ${word()}`
    const id = await write('author', guidance({ title, summary: `About ${title}.` }))
    const before = await (await rows()).countDocuments({ kind: 'navigation' })
    await call('POST', '/api/globals/navigation', { as: 'editor', body: { links: [] } })
    expect(await (await rows()).countDocuments({ kind: 'navigation' })).toBeGreaterThanOrEqual(before)
    const found = await (await rows()).find({ document: id }).toArray()
    expect(found).toHaveLength(1)
    expect(JSON.stringify(found)).not.toContain(title)
  })

  it('is written by nobody: not over REST, and not by the hub through Payload', async () => {
    const { json } = await asAdministrator('/api/activity?limit=1')
    const { id } = json.docs[0]
    const body = { action: 'delete' }
    for (const [method, path] of [
      ['POST', '/api/activity'],
      ['PATCH', `/api/activity/${id}`],
      ['PATCH', '/api/activity?where[action][exists]=true'],
      ['DELETE', `/api/activity/${id}`],
      ['DELETE', '/api/activity?where[action][exists]=true'],
    ] as const)
      expect([method, path, (await call(method, path, { as: 'administrator', body })).status]).toEqual([
        method,
        path,
        403,
      ])
    const payload = await payloadClient()
    const data = { action: 'delete', kind: 'guidance' } as const
    await expect(payload.update({ collection: 'activity', id, data })).rejects.toThrow('nobody changes')
    await expect(payload.delete({ collection: 'activity', id })).rejects.toThrow('nobody changes')
    await expect(payload.create({ collection: 'activity', data })).rejects.toThrow('nobody changes')
    expect(await (await rows()).findOne({ _id: new ObjectId(String(id)) })).toMatchObject({
      action: json.docs[0].action,
    })
  })

  it('is read by administrators alone, as a list and as a file', async () => {
    for (const as of ['anonymous', 'member', 'author', 'editor'] as const)
      for (const path of ['/api/activity', '/api/activity/activity.csv'])
        expect([as, path, (await call('GET', path, { as })).status]).toEqual([as, path, 403])
  })

  it('is filtered, and exported with the same filter, without formulas', async () => {
    const payload = await payloadClient()
    const name = '=HYPERLINK("https://example.org")'
    const email = `${word()}@example.org`
    const data = { email, name, role: 'author' as const, password: PASSWORD }
    const { id } = await payload.create({ collection: 'users', data })
    const filter = `where[by][equals]=${id}&where[action][in][0]=join`
    const { json } = await asAdministrator(`/api/activity?${filter}`)
    expect(json.totalDocs).toBe(1)
    const { text, headers } = await asAdministrator(`/api/activity/activity.csv?${filter}`)
    expect(headers.get('content-disposition')).toContain('activity.csv')
    const lines = text.trim().split('\r\n')
    expect(lines).toHaveLength(2)
    expect(lines[1]).toContain(`"'${name.replaceAll('"', '""')}"`)
    expect(lines[1]).toContain(`Joined,users,${id},/admin/collections/users/${id}`)
    expect((await asAdministrator('/api/activity/activity.csv?where[nothing][equals]=1')).status).toBe(400)
  })

  it('forgets after two years, and nothing before', async () => {
    const kept = await rows()
    const [old, young] = [new ObjectId(), new ObjectId()]
    const at = (days: number) => new Date(Date.now() - days * 86_400_000)
    const row = { action: 'change', kind: 'topics', document: null, by: null }
    await kept.insertMany([
      { _id: old, ...row, createdAt: at(731) },
      { _id: young, ...row, createdAt: at(729) },
    ])
    const log = { info: () => undefined, warn: () => undefined }
    const signal = new AbortController().signal
    const finish = async () => undefined
    await forgetActivity.run({ payload: await payloadClient(), now: new Date(), log, signal, finish })
    expect(await kept.countDocuments({ _id: { $in: [old, young] } })).toBe(1)
    expect(await kept.findOne({ _id: young })).not.toBeNull()
  })
})
