import { beforeAll, expect, it } from 'vitest'
import { call, guidance, lexical, signInEveryone, word } from '../support/rest'

beforeAll(signInEveryone)

/** A text whose one link leads to guidance. */
function linking(id: string) {
  const text = lexical('Before.')
  const link = {
    type: 'link',
    version: 3,
    format: '',
    indent: 0,
    direction: 'ltr',
    fields: { linkType: 'internal', newTab: false, doc: { relationTo: 'guidance', value: id } },
    children: [
      { type: 'text', version: 1, text: 'this guide', format: 0, style: '', mode: 'normal', detail: 0 },
    ],
  }
  const [paragraph] = text.root.children
  return {
    root: { ...text.root, children: [{ ...paragraph, children: [...(paragraph?.children ?? []), link] }] },
  }
}

it('refuses to publish a link into the hub that leads nowhere, by name', async () => {
  const title = `Target ${word()}`
  const target = (await call('POST', '/api/guidance', { as: 'editor', body: guidance({ title }) })).json.doc
  const draft = await call('POST', '/api/guidance', {
    as: 'editor',
    body: guidance({ body: linking(target.id) }),
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
  await call('PATCH', `/api/guidance/${target.id}`, { as: 'editor', body: trashed })
  const gone = await publish(draft.json.doc.id)
  expect([gone.status, gone.text.includes('is not there any more')]).toEqual([400, true])
})
