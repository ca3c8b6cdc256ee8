import sharp from 'sharp'
import { beforeAll, expect, it } from 'vitest'
import { payloadClient } from '@/database/payload-client'
import { readAsPublished } from '@/sharing/read-as-published'
import { findPreview } from '@/sharing/read-preview'
import { findSignOff, readSignOff } from '@/sharing/read-sign-off'
import { shownFile } from '@/sharing/shown-file'
import { call, caseStudy, guidance, signInEveryone, word } from '../support/rest'

beforeAll(signInEveryone)

const tokenIn = (link: string) => link.split('/').at(-1) ?? ''

async function made(path: string, body: object) {
  const { status, json, text } = await call('POST', path, { as: 'editor', body })
  if (status >= 300) throw new Error(`${path}: ${status} ${text}`)
  return json
}

async function picture(): Promise<{ id: string; filename: string; sizes: { small: { filename: string } } }> {
  const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#5a2a6e' } })
    .png()
    .toBuffer()
  const form = new FormData()
  form.set('file', new File([new Uint8Array(bytes)], `${word()}.png`, { type: 'image/png' }))
  form.set('_payload', JSON.stringify({ alt: 'A picture' }))
  return (await made('/api/media', form)).doc
}

it('a draft link opens its document and the files that this shows, and no other', async () => {
  const [shown, other] = [await picture(), await picture()]
  const { doc } = await made('/api/guidance', guidance({ image: shown.id }))
  await made('/api/guidance', guidance({ image: other.id }))
  const { link } = await made(`/api/guidance/${doc.id}/preview-link`, {})
  expect(await findPreview(tokenIn(link))).toMatchObject({ collection: 'guidance', id: doc.id })

  for (const name of [shown.filename, shown.sizes.small.filename])
    expect((await shownFile('guidance', doc.id, name)).status).toBe(200)
  for (const name of [other.filename, other.sizes.small.filename, `../${shown.filename}`, '', 'x'])
    expect([name, (await shownFile('guidance', doc.id, name)).status]).toEqual([name, 404])
  // Nobody reaches the file of a draft without the link.
  expect((await call('GET', `/api/media/file/${shown.filename}`)).status).toBe(403)

  await call('PATCH', `/api/guidance/${doc.id}`, {
    as: 'editor',
    body: { deletedAt: new Date().toISOString() },
  })
  expect(await readAsPublished('guidance', doc.id)).toBeNull()
  expect((await shownFile('guidance', doc.id, shown.filename)).status).toBe(404)
})

it('a link that ran out, that is nearly right, or that is no link opens nothing', async () => {
  const payload = await payloadClient()
  const { doc } = await made('/api/case-studies', caseStudy())
  const review = tokenIn((await made(`/api/case-studies/${doc.id}/sign-off`, {})).link)
  const draft = tokenIn((await made(`/api/case-studies/${doc.id}/preview-link`, {})).link)
  expect([await readSignOff(review), await findPreview(draft)].every(Boolean)).toBe(true)

  const nearly = (token: string) => `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`
  // A token of the one kind is none of the other, and what is kept of one is none either.
  for (const token of ['', 'x', nearly(review), draft, '[object Object]', '{"$gt":""}', 'a'.repeat(10_000)])
    expect([token.slice(0, 50), await findSignOff(payload, token)]).toEqual([token.slice(0, 50), undefined])
  for (const token of ['', 'x', nearly(draft), review, '{"$gt":""}', 'a'.repeat(10_000)])
    expect([token.slice(0, 50), await findPreview(token)]).toEqual([token.slice(0, 50), undefined])

  const expiresAt = new Date(Date.now() - 1000).toISOString()
  const where = { document: { equals: doc.id } }
  await payload.update({ collection: 'sign-offs', where, data: { expiresAt }, overrideAccess: true })
  const ofDoc = { 'document.value': { equals: doc.id } }
  await payload.update({
    collection: 'preview-links',
    where: ofDoc,
    data: { expiresAt },
    overrideAccess: true,
  })
  expect([await readSignOff(review), await findPreview(draft)]).toEqual([undefined, undefined])
})
