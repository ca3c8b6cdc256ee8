import { readdir } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type S3Double, s3Double } from '../support/s3-double'

// Whether uploads go to S3 is decided when the config is loaded, so everything that loads it comes after.
type Rest = typeof import('../support/rest')
let rest: Rest
let s3: S3Double

beforeAll(async () => {
  s3 = await s3Double()
  Object.assign(process.env, {
    S3_BUCKET: 'hub-files',
    S3_REGION: 'eu-west-2',
    S3_ENDPOINT: s3.endpoint,
    S3_ACCESS_KEY_ID: 'test',
    S3_SECRET_ACCESS_KEY: 'test-secret',
  })
  vi.resetModules()
  rest = await import('../support/rest')
  await rest.signInEveryone()
})

afterAll(() => s3.close())

const picture = (background = '#5a2a6e') =>
  sharp({ create: { width: 900, height: 600, channels: 3, background } })
    .png()
    .toBuffer()

function upload(bytes: Uint8Array, name: string, type: string, data: object = {}) {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(bytes)], name, { type }))
  form.set('_payload', JSON.stringify({ alt: 'A file', ...data }))
  return rest.call('POST', '/api/media', { as: 'editor', body: form })
}

const fileAt = async (url: string, as: 'editor' | 'anonymous' = 'editor') => {
  const { status, headers } = await rest.call('GET', url, { as })
  return { status, headers, bytes: Number(headers.get('content-length')) }
}

describe('with S3_BUCKET', () => {
  test('a picture and its smaller copies are kept in the bucket and not on disk', async () => {
    const { status, json } = await upload(await picture(), `${rest.word()}.png`, 'image/png')
    expect(status).toBe(201)
    const { filename, filesize, sizes } = json.doc
    const kept = s3.objects.get(`/hub-files/${filename}`)
    expect([kept?.type, kept?.bytes.length]).toEqual(['image/png', filesize])
    expect((await sharp(kept?.bytes).metadata()).width).toBe(900)
    expect(s3.objects.get(`/hub-files/${sizes.small.filename}`)?.type).toBe('image/webp')
    const onDisk = await readdir(path.join(process.env.DATA_DIR ?? '', 'media')).catch(() => [])
    expect(onDisk).toEqual([])
  })

  test('a picture is as public as what shows it, and its address is the hub’s own', async () => {
    const { json } = await upload(await picture(), `${rest.word()}.png`, 'image/png')
    const { id, url, filesize, sizes } = json.doc
    expect(url).toMatch(/^\/api\/media\/file\//)
    expect(await fileAt(url)).toMatchObject({ status: 200, bytes: filesize })
    const asked = s3.heard.length
    const seen = async () => [
      (await fileAt(url, 'anonymous')).status,
      (await fileAt(sizes.small.url, 'anonymous')).status,
    ]
    expect(await seen()).toEqual([403, 403])
    expect(s3.heard.length).toBe(asked)

    const body = rest.guidance({ image: id, _status: 'published' })
    const made = await rest.call('POST', '/api/guidance', { as: 'editor', body })
    expect(await seen()).toEqual([200, 200])
    const { headers } = await fileAt(url, 'anonymous')
    expect(headers.get('content-type')).toBe('image/png')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-disposition')).toBeNull()

    const hide = { as: 'editor' as const, body: { _status: 'draft' } }
    await rest.call('PATCH', `/api/guidance/${made.json.doc.id}`, hide)
    expect(await seen()).toEqual([403, 403])
  })

  test('what is no picture is saved, not shown, byte by byte as it was sent', async () => {
    const text = 'a,b\n1,2\n'
    const { json } = await upload(Buffer.from(text), 'figures.csv', 'text/csv')
    const file = await rest.call('GET', json.doc.url, { as: 'editor' })
    expect([file.status, file.text]).toEqual([200, text])
    expect(file.headers.get('content-disposition')).toBe('attachment')
    expect(file.headers.get('x-content-type-options')).toBe('nosniff')
    expect(file.headers.get('content-security-policy')).toContain('sandbox')
  })

  test('nobody writes over another file by naming a folder', async () => {
    const name = `${rest.word()}.csv`
    const first = await upload(Buffer.from('a\n1\n'), name, 'text/csv')
    const place = { prefix: 'elsewhere', _objectKey: 'elsewhere' }
    const second = await upload(Buffer.from('a\n2\n'), name, 'text/csv', place)
    expect(second.status).toBe(201)
    expect(second.json.doc.filename).not.toBe(first.json.doc.filename)
    expect(s3.objects.get(`/hub-files/${name}`)?.bytes.toString()).toBe('a\n1\n')
    expect([...s3.objects.keys()].filter((key) => key.includes('elsewhere'))).toEqual([])
    const moved = await rest.call('PATCH', `/api/media/${first.json.doc.id}`, { as: 'editor', body: place })
    expect(moved.json.doc).not.toHaveProperty('_objectKey')
    expect((await rest.call('GET', first.json.doc.url, { as: 'editor' })).text).toBe('a\n1\n')
  })

  test('a new file takes the place of the old one; deleting removes it and its copies', async () => {
    const { json } = await upload(await picture(), `${rest.word()}.png`, 'image/png')
    const form = new FormData()
    const bytes = new Uint8Array(await picture('#006b5e'))
    form.set('file', new File([bytes], `${rest.word()}.png`, { type: 'image/png' }))
    form.set('_payload', '{}')
    const at = `/api/media/${json.doc.id}`
    const renewed = await rest.call('PATCH', at, { as: 'editor', body: form })
    expect(renewed.status).toBe(200)
    expect(s3.objects.has(`/hub-files/${json.doc.filename}`)).toBe(false)
    const { filename, sizes } = renewed.json.doc
    const keys = [filename, sizes.small.filename].map((name) => `/hub-files/${name}`)
    expect(keys.map((key) => s3.objects.has(key))).toEqual([true, true])
    expect((await rest.call('DELETE', at, { as: 'editor' })).status).toBe(200)
    expect(keys.map((key) => s3.objects.has(key))).toEqual([false, false])
  })

  test('the model is the same as without: nothing to generate anew', async () => {
    const { default: loading } = await import('@payload-config')
    const { collections, admin } = await loading
    const media = collections.find(({ slug }) => slug === 'media')
    expect(media?.upload.adapter).toBe('s3')
    expect(media?.fields.map((field) => 'name' in field && field.name)).not.toContain('_objectKey')
    expect(Object.keys(admin.dependencies ?? {})).toEqual([])
  })
})
