import { beforeAll, expect, it } from 'vitest'
import { linkingTo } from '../support/linking'
import { call, guidance, signInEveryone, word } from '../support/rest'

beforeAll(signInEveryone)

it('refuses to publish a link into the hub that leads nowhere, by name', async () => {
  const title = `Target ${word()}`
  const target = (await call('POST', '/api/guidance', { as: 'editor', body: guidance({ title }) })).json.doc
  const draft = await call('POST', '/api/guidance', {
    as: 'editor',
    body: guidance({ body: linkingTo(target.id) }),
  })
  expect(draft.status).toBe(201)
  const publish = (id: string) =>
    call('PATCH', `/api/guidance/${id}`, { as: 'editor', body: { _status: 'published' } })
  const unpublished = await publish(draft.json.doc.id)
  expect(unpublished.status).toBe(400)
  expect(unpublished.text).toContain(`“this guide” leads to “${title}”, which is not published`)
  await publish(target.id)
  expect((await publish(draft.json.doc.id)).status).toBe(200)
  const trashed = { deletedAt: new Date().toISOString() }
  await call('PATCH', `/api/guidance/${target.id}?usedAnyway=true`, { as: 'editor', body: trashed })
  const gone = await publish(draft.json.doc.id)
  expect([gone.status, gone.text.includes('is not there any more')]).toEqual([400, true])
})
