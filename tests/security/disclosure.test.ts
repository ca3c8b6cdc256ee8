import { beforeAll, describe, expect, it } from 'vitest'
import { payloadClient } from '@/database/payload-client'
import { decisionsPanel } from '@/staff/dashboard/panels/decisions'
import { call, lexical, personOf, signInEveryone, type Who, word } from '../support/rest'

beforeAll(signInEveryone)

async function made(path: string, body: object, as: Who = 'editor') {
  const answer = await call('POST', path, { as, body })
  if (answer.status !== 201) throw new Error(`${path}: ${answer.status} ${answer.text}`)
  return answer.json.doc
}

const employer = (changes: object = {}) =>
  made('/api/organisations', {
    title: `Zorbane ${word()} Works`,
    sector: 'education',
    size: '250-999',
    stage: 'doing',
    tier: 'bronze',
    _status: 'published',
    ...changes,
  })

const anonymous = (changes: object = {}) => ({
  title: `Case ${word()}`,
  summary: 'x',
  outcome: 'x',
  attribution: 'anonymous',
  anonymousDescriptor: 'An education employer',
  sector: 'education',
  size: '250-999',
  stage: 'doing',
  tier: 'bronze',
  maturity: 'trying',
  whatWeDid: lexical('We met.'),
  whatChanged: lexical('A little.'),
  ...changes,
})

// By an author, because an editor publishes it: nobody publishes their own.
const draft = (changes: object = {}) => made('/api/case-studies', anonymous(changes), 'author')
const publish = (id: string) =>
  call('PATCH', `/api/case-studies/${id}`, { as: 'editor', body: { _status: 'published' } })
const findings = async (id: string) =>
  (await call('GET', `/api/case-studies/${id}/disclosure`, { as: 'editor' })).json.findings
const act = (id: string, what: string, body: object, as: Who = 'editor') =>
  call('POST', `/api/case-studies/${id}/disclosure/${what}`, { as, body })
const kinds = (list: { kind: string }[]) => list.map(({ kind }) => kind)

describe('an anonymous case study that gives its employer away', () => {
  // In this order: the list of employers grows.
  it('is refused with what was found, coarsened by one click, and then carries it nowhere', async () => {
    const source = await employer({ tier: 'gold' })
    await employer()
    await employer()
    const { id } = await draft({ sourceOrganisation: source.id, tier: 'gold' })
    const refused = await publish(id)
    expect(refused.status).toBe(400)
    expect(refused.text).toContain('one employer')
    const [finding] = await findings(id)
    expect(finding).toMatchObject({ kind: 'fits-few', mends: [{ do: 'withhold', facts: ['tier'] }] })
    const left = await act(id, 'mend', { key: finding.key, mend: 0 })
    expect([left.status, left.json]).toEqual([200, { findings: [], stopped: false }])
    expect((await publish(id)).status).toBe(200)

    const reader = await call('GET', `/api/case-studies/${id}?depth=2`)
    expect([reader.json.tier, reader.json.withheld]).toEqual([null, undefined])
    expect(reader.text).not.toContain('gold')
    const versions = await call('GET', `/api/case-studies/versions?where[parent][equals]=${id}&depth=0`, {
      as: 'editor',
    })
    expect(versions.json.docs.length).toBeGreaterThan(1)
    for (const { version } of versions.json.docs)
      expect([version.tier ?? null, version.contact ?? null]).toEqual([null, null])
    const byFact = await call('GET', `/api/case-studies?where[tier][equals]=gold&where[id][equals]=${id}`)
    expect(byFact.json.totalDocs).toBe(0)
  })

  it('cannot be created published either', async () => {
    const body = anonymous({ tier: 'gold', _status: 'published' })
    expect((await call('POST', '/api/case-studies', { as: 'administrator', body })).status).toBe(400)
  })

  it('does not take a withheld fact back while it is withheld, and is checked again with it', async () => {
    const { id } = await draft({ withheld: ['tier'], tier: 'gold' })
    expect((await call('GET', `/api/case-studies/${id}?draft=true`, { as: 'editor' })).json.tier).toBeNull()
    expect((await publish(id)).status).toBe(200)
    const again = { withheld: [], tier: 'gold', _status: 'published' }
    expect((await call('PATCH', `/api/case-studies/${id}`, { as: 'editor', body: again })).status).toBe(400)
  })

  it('is found out by words in title, address, text, links and what was recorded of consent', async () => {
    const source = await employer({
      title: 'Quillfeather Academy',
      website: 'https://www.quillfeather.example',
    })
    const policy = await made('/api/policies', {
      title: `Policy ${word()}`,
      summary: 'x',
      policyType: 'other',
      organisation: source.id,
    })
    const text = lexical('Quillfeather began.')
    const link = {
      type: 'link',
      version: 3,
      fields: { linkType: 'custom', url: 'https://www.quillfeather.example/a' },
      children: [],
    }
    Object.assign(text.root.children[0] as object, {
      children: [...(text.root.children[0]?.children ?? []), link],
    })
    const { id } = await draft({
      title: `How Quillfeather Academy learned ${word()}`,
      sourceOrganisation: source.id,
      whatWeDid: text,
      involved: lexical('Two women and Ann Sampleson.'),
      relatedPolicies: [policy.id],
      consent: { givenBy: 'Ann Sampleson' },
    })
    const found = await findings(id)
    expect(new Set(found.map(({ where }: { where: string }) => where))).toEqual(
      new Set(['Title', 'Web address', 'What we did', 'What we did: a link', 'Who was involved', 'Policies']),
    )
    expect((await publish(id)).status).toBe(400)
    for (let round = 0; round < 12; round++) {
      const [next] = (await findings(id)).filter(({ mends }: { mends: unknown[] }) => mends.length > 0)
      if (!next) break
      expect((await act(id, 'mend', { key: next.key })).status).toBe(200)
    }
    const { json } = await call('GET', `/api/case-studies/${id}?draft=true&depth=0`, { as: 'editor' })
    expect([json.relatedPolicies, json.consent.givenBy]).toEqual([[], 'Ann Sampleson'])
    expect([json.title, json.slug].join()).not.toMatch(/quillfeather/i)
    expect(JSON.stringify(json.involved)).toContain('Fewer than ten women')
  })
})

/** Whether a second editor is asked on the dashboard. */
async function waiting(id: string): Promise<boolean> {
  const payload = await payloadClient()
  const {
    items,
    count,
    href = '',
  } = await decisionsPanel.load({
    payload,
    user: await personOf('editor'),
    now: new Date(),
  })
  const list = await call('GET', href.replace('/admin/collections', '/api'), { as: 'editor' })
  expect(list.json.totalDocs, 'the list behind the count').toBe(count)
  return items.some(({ href }) => href?.endsWith(id))
}

describe('a finding that may stand', () => {
  it('needs the reason of one editor and the agreement of another, and holds for that finding alone', async () => {
    const { id } = await draft({ summary: 'Two women spoke.' })
    const [finding] = await findings(id)
    expect(finding.kind).toBe('small-number')
    const reason = 'They spoke in public, under their own names, and agreed.'
    expect((await act(id, 'override', { key: finding.key, reason: 'no' })).status).toBe(400)
    expect((await act(id, 'override', { key: finding.key, reason }, 'author')).status).toBe(403)
    expect((await act(id, 'confirm', { key: finding.key })).status).toBe(409)
    const twice = await Promise.all([1, 2].map(() => act(id, 'override', { key: finding.key, reason })))
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await waiting(id)).toBe(true)
    expect((await act(id, 'confirm', { key: finding.key })).status).toBe(403)
    expect((await publish(id)).status).toBe(400)
    expect((await act(id, 'confirm', { key: finding.key }, 'administrator')).json.stopped).toBe(false)
    expect(await waiting(id)).toBe(false)
    expect((await publish(id)).status).toBe(200)
    const more = { summary: 'Two women spoke, and three men.', _status: 'published' }
    expect((await call('PATCH', `/api/case-studies/${id}`, { as: 'editor', body: more })).status).toBe(400)
  })

  it('is decided by nobody through the interface', async () => {
    for (const as of ['anonymous', 'member', 'author', 'editor', 'administrator'] as const) {
      const body = { document: 'a'.repeat(24), key: 'x', finding: 'x', reason: 'x' }
      expect([401, 403]).toContain((await call('POST', '/api/disclosure-overrides', { as, body })).status)
    }
    expect([401, 403]).toContain((await call('GET', '/api/disclosure-overrides')).status)
  })
})

it('shows findings to staff alone', async () => {
  const { id } = await draft({ summary: 'Two women spoke.' })
  for (const as of ['anonymous', 'member'] as const) {
    const { status, text } = await call('GET', `/api/case-studies/${id}/disclosure`, { as })
    expect([status, text.includes('women')]).toEqual([403, false])
    expect((await act(id, 'mend', { key: 'x' }, as)).status).toBe(403)
  }
})

it('lets an author mend their own case study alone', async () => {
  const { id } = await made('/api/case-studies', anonymous({ summary: 'Two women spoke.' }))
  const [{ key }] = await findings(id)
  expect((await act(id, 'mend', { key }, 'author')).status).toBe(404)
  expect(kinds(await findings(id))).toEqual(['small-number'])
  expect((await act(id, 'mend', { key })).status).toBe(200)
})

it('lets an invented case study be published, and posted back as a new one', async () => {
  const body = anonymous({
    sector: 'private',
    illustrative: true,
    summary: 'Two women spoke.',
    _status: 'published',
  })
  const first = await made('/api/case-studies', body)
  const read = await call('GET', `/api/case-studies/${first.id}?depth=0`, { as: 'editor' })
  const { id, slug, createdAt, updatedAt, publishedAt, nextReview, ...rest } = read.json
  expect([id, slug, createdAt, updatedAt, publishedAt, nextReview].every(Boolean)).toBe(true)
  await made('/api/case-studies', { ...rest, title: `Again ${word()}` })
  expect(kinds(await findings(first.id))).toContain('small-number')
})
