import { beforeAll, describe, expect, it } from 'vitest'
import { payloadClient } from '@/database/payload-client'
import { unusedFiles } from '@/where-used/unused-files'
import { linkingTo } from '../support/linking'
import { call, guidance, lexical, signInEveryone, word } from '../support/rest'
import { write } from '../support/workflow'

beforeAll(signInEveryone)

const usesOf = async (collection: string, id: string) =>
  (await call('GET', `/api/${collection}/${id}/uses`, { as: 'author' })).json.uses
const trash = (id: string, as: 'author' | 'editor' = 'editor', query = '', collection = 'guidance') =>
  call('PATCH', `/api/${collection}/${id}${query}`, { as, body: { deletedAt: new Date().toISOString() } })
const publish = (id: string, body: object = {}) =>
  call('PATCH', `/api/guidance/${id}`, { as: 'editor', body: { ...body, _status: 'published' } })

async function linked() {
  const target = await write('editor')
  await publish(target)
  const title = `Linking ${word()}`
  const source = await write('editor', guidance({ title, body: linkingTo(target) }))
  return { target, source, title }
}

describe('a document that another links to', () => {
  it('says where, in drafts and in what readers see', async () => {
    const { target, source, title } = await linked()
    const use = { title, kind: 'Guidance', href: `/admin/collections/guidance/${source}` }
    expect(await usesOf('guidance', target)).toEqual([{ ...use, isPublic: false }])
    await publish(source)
    expect(await usesOf('guidance', target)).toEqual([{ ...use, isPublic: true }])
    // A newer draft without the link leaves it with readers.
    const body = { body: lexical('No link.') }
    await call('PATCH', `/api/guidance/${source}?draft=true`, { as: 'editor', body })
    expect(await usesOf('guidance', target)).toEqual([{ ...use, isPublic: true }])
    await publish(source, body)
    expect(await usesOf('guidance', target)).toEqual([])
  })

  it('goes to the trash only when an editor says that they have seen it', async () => {
    const { target, title } = await linked()
    for (const query of ['', '?usedAnyway=false']) {
      const { status, json } = await trash(target, 'editor', query)
      expect(status).toBe(409)
      expect(json.errors[0].message).toContain(`It is used by guidance “${title}”.`)
      expect(json.errors[0].data.uses).toHaveLength(1)
    }
    expect((await call('DELETE', `/api/guidance/${target}`, { as: 'editor' })).status).toBe(409)
    const bulk = await call('DELETE', `/api/guidance?where[id][in][0]=${target}`, { as: 'editor' })
    expect([bulk.status, bulk.text.includes(title)]).toEqual([400, true])
    expect((await call('GET', `/api/guidance/${target}`)).status).toBe(200)
    expect((await trash(target, 'editor', '?usedAnyway=true')).status).toBe(200)
    // What lies in the trash was asked about already.
    expect((await call('DELETE', `/api/guidance/${target}?trash=true`, { as: 'editor' })).status).toBe(200)
  })

  it('is not removed by an author who only says so', async () => {
    const target = await write('author')
    await write('editor', guidance({ body: linkingTo(target) }))
    expect((await trash(target, 'author', '?usedAnyway=true')).status).toBe(409)
  })

  it('goes without a question once nothing that counts uses it', async () => {
    const { target, source } = await linked()
    expect((await trash(source)).status).toBe(200)
    expect((await trash(target)).status).toBe(200)
  })
})

it('a topic is used by what names it, a file by what shows it', async () => {
  const payload = await payloadClient()
  const topic = await payload.create({
    collection: 'topics',
    data: { title: `Topic ${word()}`, summary: 'About it.' } as never,
  })
  const naming = await write('editor', guidance({ topics: [topic.id] }))
  expect((await usesOf('topics', topic.id)).map(({ href }: { href: string }) => href)).toEqual([
    `/admin/collections/guidance/${naming}`,
  ])
  expect((await trash(topic.id, 'editor', '', 'topics')).status).toBe(409)
  const data = Buffer.from('a,b\n1,2\n')
  const file = { data, mimetype: 'text/csv', name: `${word()}.csv`, size: data.length }
  const shown = await payload.create({ collection: 'media', data: { alt: 'Table' }, file })
  const isUnused = async () => (await unusedFiles(payload)).some(({ id }) => id === shown.id)
  expect(await isUnused()).toBe(true)
  await write('editor', guidance({ image: shown.id }))
  expect(await isUnused()).toBe(false)
  expect(await usesOf('media', shown.id)).toHaveLength(1)
  const remove = (query = '') => call('DELETE', `/api/media/${shown.id}${query}`, { as: 'editor' })
  expect((await remove()).status).toBe(409)
  expect((await remove('?usedAnyway=true')).status).toBe(200)
})

it.each(['anonymous', 'member'] as const)('where something is used is not told to %s', async (as) => {
  const id = await write('editor')
  expect((await call('GET', `/api/guidance/${id}/uses`, { as })).status).toBe(403)
})
