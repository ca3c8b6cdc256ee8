import { beforeAll, describe, expect, it } from 'vitest'
import { payloadClient } from '@/database/payload-client'
import { call, guidance, idOf, lexical, PASSWORD, signInEveryone, type Who, word } from '../support/rest'

beforeAll(signInEveryone)

const caseStudy = (changes: object = {}) => ({
  title: `Case ${word()}`,
  summary: 'x',
  // An invented one, so that one person alone may publish it.
  illustrative: true,
  outcome: 'x',
  sector: 'nhs',
  size: '10-49',
  stage: 'doing',
  maturity: 'trying',
  whatWeDid: lexical('x'),
  whatChanged: lexical('x'),
  ...changes,
})

async function made(path: string, body: object, as: Who = 'administrator') {
  const answer = await call('POST', path, { as, body })
  if (answer.status !== 201) throw new Error(`${path}: ${answer.status} ${answer.text}`)
  return answer.json.doc
}

describe('an anonymous reader', () => {
  it('gets only what is published and not in the trash, however they ask', async () => {
    const name = word()
    const shown = await made('/api/guidance', guidance({ title: `Shown ${name}`, _status: 'published' }))
    const draft = await made('/api/guidance', guidance({ title: `Draft ${name}` }))
    const trashed = await made('/api/guidance', guidance({ title: `Trashed ${name}`, _status: 'published' }))
    await call('PATCH', `/api/guidance/${trashed.id}`, {
      as: 'editor',
      body: { deletedAt: new Date().toISOString() },
    })
    for (const query of [
      '',
      'draft=true&',
      'trash=true&',
      'draft=true&trash=true&',
      'pagination=false&',
      'limit=0&',
    ]) {
      const { json } = await call('GET', `/api/guidance?${query}where[title][contains]=${name}`)
      expect([query, json.docs.map(({ id }: { id: string }) => id)]).toEqual([query, [shown.id]])
      const count = await call('GET', `/api/guidance/count?${query}where[title][contains]=${name}`)
      expect([query, count.json.totalDocs]).toEqual([query, 1])
      for (const { id } of [draft, trashed]) {
        expect([query, (await call('GET', `/api/guidance/${id}?${query}`)).status]).toEqual([query, 404])
      }
    }
  })

  it('sees no versions', async () => {
    const { id } = await made('/api/guidance', guidance({ _status: 'published' }))
    expect((await call('GET', '/api/guidance/versions')).status).toBe(403)
    const { json } = await call('GET', `/api/guidance/versions?where[parent][equals]=${id}`, { as: 'editor' })
    expect((await call('GET', `/api/guidance/versions/${json.docs[0].id}`)).status).toBe(403)
    expect((await call('GET', `/api/guidance/versions/${json.docs[0].id}`, { as: 'member' })).status).toBe(
      403,
    )
  })

  it('does not meet a draft through what links to it', async () => {
    const secret = `Hidden ${word()}`
    const draft = await made('/api/guidance', guidance({ title: secret }))
    const { id } = await made(
      '/api/case-studies',
      caseStudy({ relatedGuidance: [draft.id], _status: 'published' }),
    )
    for (const depth of [0, 1, 2, 9]) {
      expect((await call('GET', `/api/case-studies/${id}?depth=${depth}&draft=true`)).text).not.toContain(
        secret,
      )
    }
    const hit = await call(
      'GET',
      `/api/case-studies?where[relatedGuidance.title][equals]=${encodeURIComponent(secret)}`,
    )
    expect(hit.json?.totalDocs ?? 0).toBe(0)
  })

  it('never sees a private organisation, not even by name on a case study', async () => {
    const title = `Private ${word()}`
    const org = await made('/api/organisations', {
      title,
      sector: 'nhs',
      size: '10-49',
      _status: 'published',
    })
    const { id } = await made('/api/case-studies', caseStudy({ organisation: org.id, _status: 'published' }))
    expect((await call('GET', `/api/organisations/${org.id}`)).status).toBe(404)
    expect((await call('GET', `/api/case-studies/${id}?depth=2`)).text).not.toContain(title)
    await call('PATCH', `/api/organisations/${org.id}`, {
      as: 'editor',
      body: { visibility: 'public', _status: 'published' },
    })
    expect((await call('GET', `/api/case-studies/${id}?depth=2`)).text).toContain(title)
  })

  const HIDDEN: [string, string][] = [
    ['case-studies', 'owner'],
    ['case-studies', 'owner.email'],
    ['case-studies', 'consent.givenBy'],
    ['case-studies', 'storyConsent.givenBy'],
    ['case-studies', 'sourceOrganisation'],
    ['case-studies', 'sourceOrganisation.title'],
    ['case-studies', 'sampleKey'],
    ['case-studies', 'mediaUsed'],
    ['organisations', 'tierDate'],
    ['organisations', 'joined'],
    ['organisations', 'offers'],
    ['organisations', 'wants.title'],
    ['meetings', 'joiningDetails'],
    ['meetings', 'membersNotes'],
    ['users', 'email'],
  ]
  it.each(HIDDEN)('cannot ask %s about %s, hit or miss', async (collection, field) => {
    for (const value of ['x', 'editor@example.org', 'a'.repeat(24)]) {
      const { status } = await call('GET', `/api/${collection}?where[${field}][equals]=${value}`)
      expect([400, 403]).toContain(status)
    }
    expect([400, 403]).toContain((await call('GET', `/api/${collection}?sort=${field}`)).status)
  })

  it('reads no field that is for staff or members', async () => {
    const secret = word()
    const consent = { givenBy: secret, role: secret, purpose: secret }
    const study = await made(
      '/api/case-studies',
      caseStudy({ consent, storyConsent: { givenBy: secret }, _status: 'published' }),
    )
    const meeting = await made('/api/meetings', {
      title: `Meeting ${word()}`,
      summary: 'x',
      theme: 'x',
      format: 'online',
      startsAt: '2030-01-01T10:00:00.000Z',
      joiningDetails: secret,
      membersNotes: lexical(secret),
      _status: 'published',
    })
    for (const path of [`/api/case-studies/${study.id}?depth=2`, `/api/meetings/${meeting.id}?depth=2`]) {
      const { status, text, json } = await call('GET', path)
      expect(status).toBe(200)
      expect(text).not.toContain(secret)
      expect([json.owner, json.sampleKey, json.mediaUsed]).toEqual([undefined, undefined, undefined])
    }
    expect((await call('GET', `/api/meetings/${meeting.id}`, { as: 'member' })).text).toContain(secret)
    expect((await call('GET', `/api/case-studies/${study.id}`, { as: 'member' })).text).not.toContain(secret)
  })

  it('gets at most a hundred documents and two levels', async () => {
    for (const query of ['limit=0', 'limit=-1', 'limit=99999', 'limit=abc', 'pagination=false']) {
      const { json } = await call('GET', `/api/guidance?${query}`)
      expect([query, json.limit]).toEqual([query, 100])
    }
  })
})

describe('an anonymous case study', () => {
  it('keeps nothing that gives the employer away', async () => {
    const name = word()
    const employer = (title: string) =>
      made('/api/organisations', {
        title,
        sector: 'nhs',
        size: '10-49',
        stage: 'doing',
        visibility: 'public',
        _status: 'published',
      })
    const org = await employer(`Org ${name}`)
    // A crowd to be one of.
    for (let n = 0; n < 2; n++) await employer(`Org ${word()}`)
    const first = await made(
      '/api/case-studies',
      caseStudy({ organisation: org.id, contact: 'hr@example.org', _status: 'published' }),
    )
    await call('PATCH', `/api/case-studies/${first.id}`, {
      as: 'editor',
      body: { slug: word(), _status: 'published' },
    })
    const hidden = await call('PATCH', `/api/case-studies/${first.id}`, {
      as: 'editor',
      body: { attribution: 'anonymous', _status: 'published' },
    })
    expect(hidden.json.doc.sourceOrganisation.id).toBe(org.id)
    const { json, text } = await call('GET', `/api/case-studies/${first.id}?depth=2`)
    expect([json.organisation ?? null, json.contact ?? null, json.image ?? null, json.previousSlugs]).toEqual(
      [null, null, null, []],
    )
    expect(text).not.toContain(name)
    expect(text).not.toContain(org.id)
    expect(
      (await call('GET', `/api/case-studies?where[organisation.title][contains]=${name}`)).json.totalDocs,
    ).toBe(0)
  })

  it('with a victim-survivor’s story needs their own consent', async () => {
    const story = caseStudy({ victimSurvivorStory: true, _status: 'published' })
    expect((await call('POST', '/api/case-studies', { as: 'editor', body: story })).status).toBe(400)
    const storyConsent = { givenBy: 'Record 7', date: '2026-01-01T00:00:00.000Z' }
    expect(
      (await call('POST', '/api/case-studies', { as: 'editor', body: { ...story, storyConsent } })).status,
    ).toBe(201)
  })
})

describe('an author', () => {
  it('writes drafts, and neither publishes, unpublishes nor touches what is published', async () => {
    const denied = await call('POST', '/api/guidance', {
      as: 'author',
      body: guidance({ _status: 'published' }),
    })
    expect(denied.status).toBe(403)
    const own = await made('/api/guidance', guidance({ title: `Own ${word()}` }), 'author')
    const at = `/api/guidance/${own.id}`
    expect((await call('PATCH', at, { as: 'author', body: { _status: 'published' } })).status).toBe(403)
    await call('PATCH', at, { as: 'editor', body: { _status: 'published' } })
    const changed = await call('PATCH', at, { as: 'author', body: { summary: 'Changed by the author' } })
    expect([changed.status, changed.json.doc._status]).toEqual([200, 'draft'])
    await call('PATCH', at, { as: 'author', body: { _status: 'draft' } })
    await call('PATCH', at, {
      as: 'author',
      body: { deletedAt: new Date().toISOString(), summary: 'Smuggled' },
    })
    await call('PATCH', at, { as: 'author', body: { deletedAt: null, summary: 'Smuggled' } })
    await call('DELETE', at, { as: 'author' })
    const { status, json } = await call('GET', at)
    expect([status, json.summary]).toEqual([200, 'About it.'])
  })

  it('cannot restore a version over what is published', async () => {
    const own = await made('/api/guidance', guidance(), 'author')
    const at = `/api/guidance/${own.id}`
    await call('PATCH', at, { as: 'editor', body: { _status: 'published' } })
    const { json } = await call('GET', `/api/guidance/versions?where[parent][equals]=${own.id}&limit=20`, {
      as: 'author',
    })
    for (const { id } of json.docs) {
      expect((await call('POST', `/api/guidance/versions/${id}`, { as: 'author' })).status).toBe(403)
    }
    expect((await call('GET', at)).status).toBe(200)
  })

  it('does not change or give away the work of others', async () => {
    const other = await made('/api/guidance', guidance(), 'editor')
    expect([403, 404]).toContain(
      (await call('PATCH', `/api/guidance/${other.id}`, { as: 'author', body: { title: 'x' } })).status,
    )
    const own = await made('/api/guidance', guidance({ owner: await idOf('editor') }), 'author')
    expect(own.owner.id ?? own.owner).toBe(await idOf('author'))
  })
})

describe('what the server sets', () => {
  it('cannot be sent along', async () => {
    const doc = await made('/api/guidance', {
      ...guidance({ _status: 'published' }),
      createdAt: '2001-01-01T00:00:00.000Z',
      publishedAt: '2001-01-01T00:00:00.000Z',
      previousSlugs: ['mine'],
      mediaUsed: ['x'],
      sampleKey: 'mine',
    })
    expect(doc.createdAt > '2020' && doc.publishedAt > '2020').toBe(true)
    expect([doc.previousSlugs ?? [], doc.mediaUsed ?? [], doc.sampleKey ?? null]).toEqual([[], [], null])
  })
})

describe('people', () => {
  beforeAll(async () => {
    for (const who of ['member', 'author', 'editor', 'administrator'] as const) await idOf(who)
  })

  it('come by invitation, and nobody makes or signs in another', async () => {
    const body = {
      name: 'x',
      email: `${word()}@example.org`,
      password: PASSWORD,
      role: 'administrator',
      sessions: [{ id: 'x', expiresAt: '2099-01-01T00:00:00.000Z' }],
    }
    for (const as of ['anonymous', 'member', 'author', 'editor', 'administrator'] as const)
      expect((await call('POST', '/api/users', { as, body })).status).toBe(403)
    expect((await call('POST', '/api/users/first-register', { body })).status).toBe(403)
    const other = `/api/users/${await idOf('author')}`
    const set = (data: object) => call('PATCH', other, { as: 'administrator', body: data })
    expect((await set({ password: 'heron-ladder-quilt-9' })).status).toBe(403)
    await set({ sessions: body.sessions, hash: 'x', salt: 'x' })
    const kept = await (await payloadClient()).findByID({
      collection: 'users',
      id: await idOf('author'),
      showHiddenFields: true,
    })
    expect(JSON.stringify(kept)).not.toContain('2099-01-01')
    expect((await call('GET', other, { as: 'author' })).status).toBe(200)
  })

  it('cannot raise their own role, move to another employer or reopen their account', async () => {
    for (const as of ['member', 'author', 'editor'] as const) {
      const at = `/api/users/${await idOf(as)}`
      const body = {
        role: 'administrator',
        organisation: 'a'.repeat(24),
        disabled: true,
        name: `Renamed ${as}`,
      }
      const { json } = await call('PATCH', at, { as, body })
      expect([json.doc.role, json.doc.organisation ?? null, json.doc.disabled ?? false]).toEqual([
        as,
        null,
        false,
      ])
    }
  })

  it('are listed to staff alone, without what signs them in', async () => {
    expect((await call('GET', '/api/users')).status).toBe(403)
    const { json } = await call('GET', '/api/users', { as: 'member' })
    expect(json.docs.map(({ id }: { id: string }) => id)).toEqual([await idOf('member')])
    const { text } = await call('GET', '/api/users?limit=100', { as: 'administrator' })
    for (const secret of ['"hash"', '"salt"', 'resetPasswordToken']) expect(text).not.toContain(secret)
  })

  it('need a password that is long and not common', async () => {
    for (const password of ['short', 'password12345']) {
      const own = await call('PATCH', `/api/users/${await idOf('author')}`, {
        as: 'author',
        body: { password },
      })
      expect(own.status).toBe(400)
    }
  })

  it('whose account is closed are signed out and cannot sign in', async () => {
    const email = `${word()}@example.org`
    const password = 'kelp-tractor-ninety'
    const data = { name: 'x', email, password, role: 'editor' as const }
    const { id } = await (await payloadClient()).create({ collection: 'users', data })
    const login = () => call('POST', '/api/users/login', { body: { email, password } })
    const first = await login()
    const cookie = first.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    const me = () => call('GET', '/api/users/me', { headers: { cookie } })
    expect((await me()).json.user.email).toBe(email)
    await call('PATCH', `/api/users/${id}`, { as: 'administrator', body: { disabled: true } })
    expect((await me()).json.user).toBe(null)
    const [closed, unknown] = [
      await login(),
      await call('POST', '/api/users/login', { body: { email: 'no@example.org', password } }),
    ]
    expect([closed.status, closed.text]).toEqual([unknown.status, unknown.text])
  })
})

describe('a session', () => {
  it('is worth nothing from another site', async () => {
    const origin = { origin: 'https://evil.example' }
    expect(
      (await call('POST', '/api/guidance', { as: 'editor', body: guidance(), headers: origin })).status,
    ).toBe(403)
    const { headers } = await call('GET', '/api/guidance', { headers: origin })
    expect(headers.get('access-control-allow-origin')).not.toBe('https://evil.example')
    expect(headers.get('access-control-allow-origin')).not.toBe('*')
  })

  it('stands in a cookie that scripts cannot read', async () => {
    await idOf('editor')
    const { headers } = await call('POST', '/api/users/login', {
      body: { email: 'editor@example.org', password: 'kelp-tractor-ninety' },
    })
    const [cookie = ''] = headers.getSetCookie()
    expect(cookie).toContain('HttpOnly')
    expect(cookie).toContain('SameSite=Lax')
    expect(cookie).not.toContain('Secure')
  })
})
