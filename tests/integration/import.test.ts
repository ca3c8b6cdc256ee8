import { Document, HeadingLevel, Packer, Paragraph } from 'docx'
import { APIError } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { mongoOf } from '@/database/mongo'
import { payloadClient } from '@/database/payload-client'
import { call, caseStudy, guidance, idOf, signInEveryone, type Who, word } from '../support/rest'

beforeAll(signInEveryone)

function send(
  text: string | Buffer,
  more: { as?: Who; collection?: string; name?: string; path?: string; html?: boolean } = {},
) {
  const { as = 'editor', collection = 'guidance', name = 'file.csv', path = 'check', html } = more
  const form = new FormData()
  form.set('collection', collection)
  form.set('file', new File([new Uint8Array(Buffer.from(text))], name))
  return call('POST', `/api/imports/${path}`, {
    as,
    body: form,
    ...(html && { headers: { accept: 'text/html' } }),
  })
}

const run = (id: string, as: Who = 'editor') => call('POST', `/api/imports/${id}/run`, { as })

const titled = async (title: string, collection = 'guidance') =>
  (
    await call(
      'GET',
      `/api/${collection}?where[title][equals]=${encodeURIComponent(title)}&draft=true&depth=0`,
      { as: 'editor' },
    )
  ).json

const csv = (...titles: string[]) =>
  `title,summary,body\n${titles.map((title) => `${title},About it.,"## First\n\n- one\n- two"`).join('\n')}\n`

describe('a table', () => {
  it('is checked without writing, brought in as drafts of who brings it, and brought in once', async () => {
    const [one, other] = [word(), word()]
    const file = csv(one, other)
    const checked = await send(file)
    expect(checked.json).toMatchObject({ state: 'checked', rows: 2, faults: [] })
    expect((await titled(one)).totalDocs).toBe(0)
    const done = await run(checked.json.id)
    expect(done.json).toMatchObject({ state: 'imported', made: [{ title: one }, { title: other }] })
    const [doc] = (await titled(one)).docs
    expect(doc).toMatchObject({ _status: 'draft', step: 'draft', owner: await idOf('editor') })
    expect(doc.body.root.children.map(({ type }: { type: string }) => type)).toEqual(['heading', 'list'])
    expect((await call('GET', `/api/guidance/${doc.id}`)).status).toBe(404)
    await run(checked.json.id)
    expect((await send(file, { as: 'administrator' })).json.id).toBe(checked.json.id)
    expect((await titled(one)).totalDocs).toBe(1)
  })

  it('is brought in once when two people press the button at the same moment', async () => {
    const title = word()
    const first = await send(csv(title))
    const second = await send(csv(title), { as: 'administrator' })
    expect(second.json.id).not.toBe(first.json.id)
    const answers = await Promise.all([
      run(first.json.id),
      run(second.json.id, 'administrator'),
      run(first.json.id),
    ])
    for (const { status } of answers) expect(status).toBe(200)
    expect((await titled(title)).totalDocs).toBe(1)
  })

  it('is looked at again before it is written: an address may be taken meanwhile', async () => {
    const [one, taken] = [word(), word()]
    const { json } = await send(`title,slug,summary\n${one},${one},a\n${taken},${taken},b\n`)
    await call('POST', '/api/guidance', { as: 'editor', body: guidance({ title: taken, slug: taken }) })
    const { json: refused } = await run(json.id)
    expect(refused).toMatchObject({ state: 'checked', faults: [{ row: 3, column: 'slug', stops: true }] })
    expect((await titled(one)).totalDocs).toBe(0)
  })

  it('comes in wholly or not at all, and says which row was in the way', async () => {
    const [one, odd] = [word(), word()]
    const { json } = await send(csv(one, odd))
    const payload = await payloadClient()
    const { beforeChange } = payload.collections.guidance.config.hooks
    beforeChange.push(({ data }) => {
      if (data.title === odd) throw new APIError('This is refused on saving.', 400)
      return data
    })
    const { json: refused } = await run(json.id)
    beforeChange.pop()
    expect(refused).toMatchObject({
      state: 'checked',
      faults: [{ row: 3, message: 'This is refused on saving.' }],
    })
    expect((await titled(one)).totalDocs).toBe(0)
    const versions = mongoOf(payload).collection('_guidance_versions')
    expect(await versions.countDocuments({ 'version.title': one })).toBe(0)
    // What was in the way is gone: the same press works.
    expect((await run(json.id)).json.state).toBe('imported')
  })

  it('names row, column and mending, and stores what it found with the file', async () => {
    const { json } = await send(`title,summary,jurisdiction,topics\n${word()},x,Scotlnd,nothing-like-it\n`)
    expect(json.faults).toEqual([
      expect.objectContaining({ row: 2, column: 'topics', stops: true }),
      expect.objectContaining({ row: 2, column: 'jurisdiction', mending: 'Did you mean “scotland”?' }),
      expect.objectContaining({ row: 2, column: 'body', stops: false }),
    ])
    expect((await run(json.id)).json.state).toBe('checked')
  })

  it.each([
    ['author', 403],
    ['member', 403],
    ['anonymous', 403],
  ] as const)('%s is refused', async (as, status) => {
    expect((await send(csv(word()), { as })).status).toBe(status)
    const { json } = await send(csv(word()))
    expect((await run(json.id, as)).status).toBe(status)
    expect((await call('GET', `/api/imports/${json.id}`, { as })).status).not.toBe(200)
  })

  it('refuses what is too large, no file, no list and what is none, in words', async () => {
    const large = await send(Buffer.alloc(2 * 1024 * 1024 + 1, 'a'))
    expect([large.status, large.text]).toEqual([413, expect.stringContaining('larger than 2 MB')])
    expect((await send('')).status).toBe(400)
    expect((await send(csv(word()), { collection: 'users' })).status).toBe(400)
    expect((await call('POST', '/api/imports/check', { as: 'editor', body: { a: 1 } })).status).toBe(400)
    expect((await run('a'.repeat(24))).status).toBe(404)
    expect((await run('nonsense')).status).toBe(404)
  })

  it('leads a form without script to a page, with the reason when it is refused', async () => {
    const sent = await send(csv(word()), { html: true })
    expect([sent.status, sent.headers.get('location')]).toEqual([
      303,
      expect.stringMatching(/^\/admin\/import\/\w{24}$/),
    ])
    const none = await send('', { html: true })
    expect([none.status, none.headers.get('location')]).toEqual([
      303,
      expect.stringContaining('/admin/import?refused=Choose'),
    ])
  })

  it('never tells the file itself again', async () => {
    const { json } = await send(csv(word()))
    const { text } = await call('GET', `/api/imports/${json.id}`, { as: 'administrator' })
    expect(text).not.toContain(Buffer.from('title,summary').toString('base64').slice(0, 12))
    expect(text).not.toContain('"once"')
  })
})

describe('a list taken out', () => {
  it('comes back as it was, through CSV and JSON, and no cell is a formula', async () => {
    const title = `=${word()}`
    const topic = await call('POST', '/api/topics', {
      as: 'editor',
      body: { title: word() },
    })
    const results = [{ finding: '+1 more', before: '@a', evidence: ['staff-survey'] }, { finding: 'b' }]
    const made = caseStudy({
      title,
      slug: word(),
      attribution: 'named',
      outcome: '-5% of all',
      topics: [topic.json.doc.id],
      results,
    })
    const { json } = await call('POST', '/api/case-studies', { as: 'editor', body: made })
    expect(json.doc, JSON.stringify(json.errors)).toBeDefined()
    const before = (await titled(title, 'case-studies')).docs[0]
    const where = `where[slug][equals]=${before.slug}`
    for (const type of ['csv', 'json']) {
      const { text, status } = await call('GET', `/api/case-studies/export.${type}?${where}`, {
        as: 'author',
      })
      expect(status).toBe(200)
      if (type === 'csv') {
        expect(text).toContain(`'=${title.slice(1)}`)
        expect(text).not.toMatch(/(^|,|\n)"?[=+@\t]/)
      }
      const slug = word()
      // The address is taken by what it was taken out of.
      const sent = text.replaceAll(before.slug, slug)
      const checked = await send(sent, { collection: 'case-studies', name: `out.${type}` })
      expect(checked.json.faults.filter(({ stops }: { stops: boolean }) => stops)).toEqual([])
      expect((await run(checked.json.id)).json.state).toBe('imported')
      const found = (
        await call('GET', `/api/case-studies?where[slug][equals]=${slug}&draft=true&depth=0`, {
          as: 'editor',
        })
      ).json.docs[0]
      expect(content(found)).toEqual({ ...content(before), slug })
    }
  })

  it('keeps who an anonymous employer is, whoever asks', async () => {
    const [title, employer] = [word(), word()]
    const organisation = await call('POST', '/api/organisations', {
      as: 'editor',
      body: { title: employer, sector: 'nhs', size: '10-49' },
    })
    const inside = {
      organisation: organisation.json.doc.id,
      sourceOrganisation: organisation.json.doc.id,
      contact: `${employer}@example.org`,
      consent: { givenBy: employer },
    }
    await call('POST', '/api/case-studies', { as: 'editor', body: caseStudy({ title, ...inside }) })
    for (const type of ['csv', 'json']) {
      const { text } = await call('GET', `/api/case-studies/export.${type}?search=${title}`, {
        as: 'administrator',
      })
      expect(text).toContain(title)
      expect(text).not.toContain(employer)
      expect(text).not.toContain(organisation.json.doc.id)
    }
  })

  it.each(['export.csv', 'export.json', 'import-template.csv'])(
    '%s is for staff, and a bad filter is refused',
    async (file) => {
      for (const as of ['anonymous', 'member'] as const)
        expect((await call('GET', `/api/policies/${file}`, { as })).status).toBe(403)
      const { status, headers } = await call('GET', `/api/policies/${file}`, { as: 'author' })
      expect([status, headers.get('content-disposition')]).toEqual([
        200,
        expect.stringContaining('attachment; filename="policies'),
      ])
      if (file.startsWith('export'))
        expect(
          (await call('GET', `/api/policies/${file}?where[nothing][equals]=1`, { as: 'author' })).status,
        ).toBe(400)
    },
  )
})

const OWN = [
  'id',
  'createdAt',
  'updatedAt',
  'base',
  'writtenBy',
  'savedBy',
  'owner',
  'mediaUsed',
  'direction',
]
/** Without ids and what the hub sets. */
const content = (doc: Record<string, unknown>) =>
  JSON.parse(
    JSON.stringify(doc, (key, value) =>
      OWN.includes(key) || value === null || (Array.isArray(value) && value.length === 0) ? undefined : value,
    ),
  )

describe('a Word file', () => {
  const docx = (title: string) =>
    Packer.toBuffer(
      new Document({
        sections: [
          {
            children: [
              new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
              new Paragraph('What we changed.'),
            ],
          },
        ],
      }),
    )
  const sendWord = (file: Buffer, as: Who = 'author', collection = 'guidance') =>
    send(file, { as, collection, name: 'rotas.docx', path: 'word' })

  it('becomes a draft of whoever sends it, called as its first heading, once', async () => {
    const title = word()
    const file = await docx(title)
    const { json } = await sendWord(file)
    expect(json).toMatchObject({ state: 'imported', made: [{ title }] })
    const { docs, totalDocs } = await titled(title)
    expect(totalDocs).toBe(1)
    expect(docs[0]).toMatchObject({ _status: 'draft', owner: await idOf('author') })
    expect(JSON.stringify(docs[0].body)).toContain('What we changed.')
    expect((await sendWord(file)).json.id).toBe(json.id)
    expect((await titled(title)).totalDocs).toBe(1)
  })

  it('is refused from others, into organisations, and when it is none', async () => {
    const file = await docx(word())
    for (const as of ['anonymous', 'member'] as const) expect((await sendWord(file, as)).status).toBe(403)
    expect((await sendWord(file, 'editor', 'organisations')).status).toBe(400)
    const { status, text } = await sendWord(Buffer.from('PK nothing'))
    expect([status, text]).toEqual([400, expect.stringContaining('damaged or not a Word document')])
  })
})
