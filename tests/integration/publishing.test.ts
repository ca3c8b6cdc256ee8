import { beforeAll, describe, expect, it } from 'vitest'
import { call, guidance, lexical, signInEveryone, word } from '../support/rest'

beforeAll(signInEveryone)

const errorsOf = (json: {
  errors: { message: string; data?: { errors: { path: string; message: string }[] } }[]
}) => json.errors[0]?.data?.errors.map(({ path }) => path) ?? []

describe('publishing', () => {
  it('needs only title, summary and body for guidance, and makes the address from the title', async () => {
    const name = word()
    const { status, json } = await call('POST', '/api/guidance', {
      as: 'editor',
      body: guidance({ title: `Guide ${name}`, _status: 'published' }),
    })
    expect([status, json.doc.slug]).toEqual([201, `guide-${name}`])
    expect(json.doc.publishedAt).toBeTruthy()
    const days = (Date.parse(json.doc.nextReview) - Date.now()) / 86_400_000
    expect(days).toBeGreaterThan(364)
  })

  it('keeps an unfinished draft, and on publishing says exactly what is missing', async () => {
    const draft = await call('POST', '/api/case-studies', { as: 'author', body: { title: `Case ${word()}` } })
    expect([draft.status, draft.json.doc._status]).toEqual([201, 'draft'])
    const published = await call('PATCH', `/api/case-studies/${draft.json.doc.id}`, {
      as: 'editor',
      body: { _status: 'published' },
    })
    expect(published.status).toBe(400)
    expect(errorsOf(published.json).sort()).toEqual(
      ['maturity', 'outcome', 'sector', 'size', 'stage', 'summary', 'whatChanged', 'whatWeDid'].sort(),
    )
    expect(published.json.errors[0].message).toContain('Outcome in one line')
  })

  it('keeps two drafts that have no title yet', async () => {
    const first = await call('POST', '/api/guidance', { as: 'author', body: {} })
    const second = await call('POST', '/api/guidance', { as: 'author', body: {} })
    expect([first.status, second.status]).toEqual([201, 201])
    const third = await call('PATCH', `/api/guidance/${first.json.doc.id}?draft=true`, {
      as: 'author',
      body: { summary: 'x' },
    })
    const fourth = await call('PATCH', `/api/guidance/${second.json.doc.id}?draft=true`, {
      as: 'author',
      body: { summary: 'x' },
    })
    expect([third.status, fourth.status]).toEqual([200, 200])
  })

  it('unpublishes, even what could not be published today', async () => {
    const { json } = await call('POST', '/api/guidance', {
      as: 'editor',
      body: guidance({ _status: 'published' }),
    })
    const read = () => call('GET', `/api/guidance/${json.doc.id}`)
    expect((await read()).status).toBe(200)
    expect(
      (await call('PATCH', `/api/guidance/${json.doc.id}`, { as: 'editor', body: { _status: 'draft' } }))
        .status,
    ).toBe(200)
    expect((await read()).status).toBe(404)
  })

  it('keeps a newer draft from readers until it is published', async () => {
    const { json } = await call('POST', '/api/guidance', {
      as: 'editor',
      body: guidance({ _status: 'published' }),
    })
    const at = `/api/guidance/${json.doc.id}`
    await call('PATCH', `${at}?draft=true&autosave=true`, { as: 'editor', body: { title: 'Secret for now' } })
    for (const query of ['', '?draft=true', '?draft=true&trash=true']) {
      expect((await call('GET', at + query)).text).not.toContain('Secret for now')
    }
    await call('PATCH', at, { as: 'editor', body: { title: 'Secret for now', _status: 'published' } })
    expect((await call('GET', at)).text).toContain('Secret for now')
  })

  it('takes back a published document as a new one', async () => {
    const body = guidance({
      _status: 'published',
      parts: [{ title: 'One', body: lexical('a') }],
      sampleKey: 'x',
    })
    const first = await call('POST', '/api/guidance', { as: 'editor', body })
    expect(first.status).toBe(201)
    const read = await call('GET', `/api/guidance/${first.json.doc.id}?depth=0`, { as: 'editor' })
    const { id, slug, createdAt, updatedAt, publishedAt, nextReview, ...rest } = read.json
    const again = await call('POST', '/api/guidance', {
      as: 'editor',
      body: { ...rest, title: `New ${word()}` },
    })
    expect(again.status).toBe(201)
    expect(again.json.doc.id).not.toBe(id)
    expect([slug, createdAt, updatedAt, publishedAt, nextReview].every(Boolean)).toBe(true)
  })
})

describe('addresses', () => {
  it('are numbered when the title is taken', async () => {
    const title = `Same ${word()}`
    const made = []
    for (let i = 0; i < 3; i++)
      made.push(
        (
          await call('POST', '/api/guidance', {
            as: 'editor',
            body: guidance({ title, _status: 'published' }),
          })
        ).json.doc.slug,
      )
    expect(made[1]).toBe(`${made[0]}-2`)
    expect(made[2]).toBe(`${made[0]}-3`)
  })

  it('follow the title of a draft and stand still once published, unless typed', async () => {
    const [first, second, third] = [word(), word(), word()]
    const { json } = await call('POST', '/api/guidance', { as: 'editor', body: guidance({ title: first }) })
    const save = async (body: object, query = '') =>
      (await call('PATCH', `/api/guidance/${json.doc.id}${query}`, { as: 'editor', body })).json.doc
    expect((await save({ title: second }, '?draft=true')).slug).toBe(second)
    expect((await save({ _status: 'published' })).slug).toBe(second)
    expect((await save({ title: third, _status: 'published' })).slug).toBe(second)
    const moved = await save({ slug: third, _status: 'published' })
    expect([moved.slug, moved.previousSlugs]).toEqual([third, [second]])
    const back = await save({ slug: second, _status: 'published' })
    expect([back.slug, back.previousSlugs]).toEqual([second, [third]])
  })

  it('that autosave brings from the beginning of the title do not hold the address back', async () => {
    const [name, more] = [word(), word()]
    const made = await call('POST', '/api/guidance', {
      as: 'editor',
      body: guidance({ title: `${name} rooms` }),
    })
    const body = { title: `${name} rooms ${more}`, slug: name }
    const at = `/api/guidance/${made.json.doc.id}?draft=true&autosave=true`
    expect((await call('PATCH', at, { as: 'editor', body })).json.doc.slug).toBe(`${name}-rooms-${more}`)
  })

  it('of a document are not given to another after it moved', async () => {
    const old = word()
    const { json } = await call('POST', '/api/guidance', {
      as: 'editor',
      body: guidance({ title: old, _status: 'published' }),
    })
    await call('PATCH', `/api/guidance/${json.doc.id}`, {
      as: 'editor',
      body: { slug: word(), _status: 'published' },
    })
    const other = await call('POST', '/api/guidance', {
      as: 'editor',
      body: guidance({ title: old, _status: 'published' }),
    })
    expect(other.json.doc.slug).toBe(`${old}-2`)
  })

  it('of parts are made from their titles, unique within the guidance', async () => {
    const parts = [
      { title: 'Before', body: lexical('a') },
      { title: 'Before', body: lexical('b') },
      { title: 'After', slug: 'Then!', body: lexical('c') },
    ]
    const { json } = await call('POST', '/api/guidance', {
      as: 'editor',
      body: guidance({ parts, _status: 'published' }),
    })
    expect(json.doc.parts.map(({ slug }: { slug: string }) => slug)).toEqual(['before', 'before-2', 'then'])
  })

  it('of pages never hide a section of the site', async () => {
    const page = { title: 'Search', summary: 'x', body: lexical('x'), _status: 'published' }
    const { json } = await call('POST', '/api/pages', { as: 'editor', body: page })
    expect(json.doc.slug).not.toBe('search')
  })
})
