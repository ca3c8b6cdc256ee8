import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { call, guidance, lexical, signInEveryone, word } from '../support/rest'

beforeAll(signInEveryone)

interface Picture {
  width?: number
  height?: number
}

const picture = ({ width = 40, height = 30 }: Picture = {}) =>
  sharp({ create: { width, height, channels: 3, background: '#5a2a6e' } })

async function upload(bytes: Uint8Array, name: string, type: string, data: object = { alt: 'A picture' }) {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(bytes)], name, { type }))
  form.set('_payload', JSON.stringify(data))
  return call('POST', '/api/media', { as: 'editor', body: form })
}

describe('an upload', () => {
  it('is drawn anew: nothing that the camera wrote is kept', async () => {
    const withPlace = await picture()
      .jpeg()
      .withExif({ IFD0: { Artist: 'SECRET-ARTIST' }, IFD3: { GPSLatitude: '55/1 57/1 0/1' } })
      .toBuffer()
    expect(withPlace.includes('SECRET-ARTIST')).toBe(true)
    const { status, json } = await upload(withPlace, 'Holiday Photo (1).JPG', 'image/jpeg')
    expect([status, json.doc.filename]).toEqual([201, expect.stringMatching(/^holiday-photo-\d+\.jpg$/)])
    const file = await call('GET', json.doc.url, { as: 'editor' })
    expect(file.status).toBe(200)
    expect(file.text).not.toContain('SECRET-ARTIST')
  })

  it('gets smaller copies as WebP and AVIF', async () => {
    const bytes = await picture({ width: 1200, height: 900 }).png().toBuffer()
    const { sizes } = (await upload(bytes, 'chart.png', 'image/png')).json.doc
    for (const [name, width, type] of [
      ['small', 480, 'image/webp'],
      ['large', 960, 'image/webp'],
      ['smallAvif', 480, 'image/avif'],
      ['largeAvif', 960, 'image/avif'],
    ] as const) {
      expect(sizes[name], name).toMatchObject({ width, height: width * 0.75, mimeType: type })
      expect((await call('GET', sizes[name].url, { as: 'editor' })).status, name).toBe(200)
    }
  })

  it('is refused when it moves by itself', async () => {
    const frames = Buffer.concat([0, 200].map((grey) => Buffer.alloc(40 * 30 * 3, grey)))
    const raw = { width: 40, height: 60, channels: 3 as const, pageHeight: 30 }
    const bytes = await sharp(frames, { raw })
      .gif({ delay: [100, 100] })
      .toBuffer()
    expect((await sharp(bytes, { animated: true }).metadata()).pages).toBe(2)
    const { status, text } = await upload(bytes, 'waving.gif', 'image/gif')
    expect([status, text.includes('This picture moves')]).toEqual([400, true])
  })

  it.each([
    [
      'an SVG',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      'a.svg',
      'image/svg+xml',
    ],
    ['an SVG that says it is a PNG', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'a.png', 'image/png'],
    ['HTML that says it is CSV', '<html>', 'a.html', 'text/csv'],
    ['a program', 'MZ\u0090\u0000', 'a.exe', 'application/pdf'],
    ['text that says it is a PDF', 'hello', 'a.pdf', 'application/pdf'],
    ['a broken PNG', '\u0089PNG\r\n\u001a\n....', 'a.png', 'image/png'],
    ['an empty file', '', 'a.png', 'image/png'],
    ['binary CSV', 'a,b\u0000', 'a.csv', 'text/csv'],
  ])('is refused when it is %s', async (_name, text, name, type) => {
    const { status } = await upload(Buffer.from(text, 'latin1'), name, type)
    expect(status).toBe(400)
  })

  it('is refused beyond 30 million pixels', async () => {
    const huge = await picture({ width: 6000, height: 5100 }).png({ compressionLevel: 1 }).toBuffer()
    const { status, text } = await upload(huge, 'huge.png', 'image/png')
    expect([status, text.includes('30 million')]).toEqual([400, true])
  })

  it('is refused beyond 10 MB before it is parsed', async () => {
    const { status } = await upload(Buffer.alloc(11 * 1024 * 1024), 'a.pdf', 'application/pdf')
    expect(status).toBe(413)
  })

  it('needs words for people who do not see it, unless it is decoration', async () => {
    const bytes = await picture().png().toBuffer()
    expect((await upload(bytes, 'a.png', 'image/png', {})).status).toBe(400)
    expect((await upload(bytes, 'a.png', 'image/png', { decorative: true })).status).toBe(201)
  })

  it('cannot come from an address', async () => {
    for (const path of [
      '/api/media/paste-url?src=http://127.0.0.1/',
      '/api/media/paste-url/x?src=http://127.0.0.1/',
    ]) {
      expect((await call('GET', path, { as: 'administrator' })).status).toSatisfy(
        (s: number) => s >= 400 && s < 500,
      )
    }
    const body = { alt: 'x', url: 'http://127.0.0.1/x.png', filename: '../../x.png' }
    expect((await call('POST', '/api/media', { as: 'administrator', body })).status).toBe(400)
  })

  it('is saved, not shown, when it is no picture', async () => {
    const { json } = await upload(Buffer.from('a,b\n1,2\n'), 'Zahlen.csv', 'text/csv')
    const file = await call('GET', json.doc.url, { as: 'editor' })
    expect(file.headers.get('content-disposition')).toContain('attachment')
    expect(file.headers.get('x-content-type-options')).toBe('nosniff')
  })
})

describe('a file is as public as what shows it', () => {
  let id: string
  let url: string
  beforeAll(async () => {
    const { json } = await upload(
      await picture({ width: 900, height: 600 }).png().toBuffer(),
      `${word()}.png`,
      'image/png',
    )
    id = json.doc.id
    url = json.doc.url
  })
  const seen = async () => [(await call('GET', url)).status, (await call('GET', `/api/media/${id}`)).status]

  it('is hidden until a document that shows it is published, and again afterwards', async () => {
    expect(await seen()).toEqual([403, 403])
    const made = await call('POST', '/api/guidance', { as: 'editor', body: guidance({ image: id }) })
    expect(await seen()).toEqual([403, 403])
    const at = `/api/guidance/${made.json.doc.id}`
    await call('PATCH', at, { as: 'editor', body: { _status: 'published' } })
    expect(await seen()).toEqual([200, 200])
    expect((await call('GET', `${at}?depth=1`)).json.image.url).toBe(url)
    await call('PATCH', at, { as: 'editor', body: { _status: 'draft' } })
    expect(await seen()).toEqual([403, 403])
  })

  it('is public inside a published text', async () => {
    const text = lexical('x')
    const node = {
      type: 'upload',
      version: 3,
      format: '',
      relationTo: 'media',
      value: id,
      fields: {},
      id: 'a'.repeat(24),
    }
    const body = { root: { ...text.root, children: [...text.root.children, node] } }
    const { status, json } = await call('POST', '/api/guidance', {
      as: 'editor',
      body: guidance({ body, _status: 'published' }),
    })
    expect([status, json.doc.mediaUsed]).toEqual([201, [id]])
    expect(await seen()).toEqual([200, 200])
  })

  it('does not show its smaller copy where another picture of that name is published', async () => {
    const name = word()
    const size = { width: 900, height: 600 }
    const shown = await upload(await picture(size).png().toBuffer(), `${name}.png`, 'image/png')
    const small = shown.json.doc.sizes.small.url
    const before = await call('GET', small, { as: 'editor' })
    const other = sharp({ create: { ...size, channels: 3, background: '#ffcc00' } })
    const hidden = await upload(await other.jpeg().toBuffer(), `${name}.jpg`, 'image/jpeg')
    expect(hidden.json.doc.sizes.small.url).not.toBe(small)
    expect((await call('GET', small, { as: 'editor' })).text).toBe(before.text)
  })

  it('is listed to staff alone', async () => {
    expect((await call('GET', '/api/media')).status).toBe(403)
    expect((await call('GET', '/api/media/count', { as: 'member' })).status).toBe(403)
    expect((await call('GET', '/api/media', { as: 'author' })).status).toBe(200)
  })
})
