import { beforeAll, describe, expect, it } from 'vitest'
import { payloadClient } from '@/database/payload-client'
import { answerSignOff } from '@/sharing/answer-sign-off'
import { findPreview } from '@/sharing/read-preview'
import { readSignOff } from '@/sharing/read-sign-off'
import { signOffsPanel } from '@/staff/dashboard/panels/sign-offs'
import { driver } from '../support/database'
import { call, lexical, personOf, signInEveryone, word } from '../support/rest'

beforeAll(signInEveryone)

async function made(path: string, body: object) {
  const answer = await call('POST', path, { as: 'editor', body })
  if (answer.status !== 201) throw new Error(`${path}: ${answer.status} ${answer.text}`)
  return answer.json.doc
}

const caseStudy = (changes: object = {}) =>
  made('/api/case-studies', {
    title: `Case ${word()}`,
    summary: 'x',
    outcome: 'x',
    attribution: 'named',
    sector: 'nhs',
    size: '10-49',
    stage: 'doing',
    maturity: 'trying',
    whatWeDid: lexical('We met.'),
    whatChanged: lexical('A little.'),
    ...changes,
  })

const tokenIn = (link: string) => link.split('/').at(-1) ?? ''
async function ask(id: string, body: object = {}) {
  const { status, json } = await call('POST', `/api/case-studies/${id}/sign-off`, { as: 'editor', body })
  expect(status).toBe(200)
  return tokenIn(json.link)
}
const answer = (seen: string, changes: object = {}) => ({
  kind: 'approve' as const,
  name: 'Isla Example',
  role: 'Head of HR',
  purpose: 'Publication on the hub',
  until: '2036-01-01',
  words: '',
  seen,
  ...changes,
})
const newest = async (id: string) =>
  (await call('GET', `/api/case-studies/${id}?draft=true&depth=0`, { as: 'editor' })).json
// Not the editor who wrote it: nobody publishes their own.
const publish = (id: string) =>
  call('PATCH', `/api/case-studies/${id}`, { as: 'administrator', body: { _status: 'published' } })
const isPublic = async (id: string) => (await call('GET', `/api/case-studies/${id}`)).status === 200
async function isOpen(id: string): Promise<number> {
  const payload = await payloadClient()
  const {
    items,
    count,
    href = '',
  } = await signOffsPanel.load({
    payload,
    user: await personOf('author'),
    now: new Date(),
  })
  const list = await call('GET', href.replace('/admin/collections', '/api'), { as: 'author' })
  expect(list.json.totalDocs, 'the list behind the count').toBe(count)
  return items.filter(({ href }) => href?.endsWith(id)).length
}
async function mailTo(address: string) {
  const client = driver()
  const rows = await client.db().collection('outbox').find({ to: address }).toArray()
  await client.close()
  return rows
}

describe('the employer’s link', () => {
  it('shows what would be published, and nothing that is for staff or not public', async () => {
    const hidden = await made('/api/guidance', {
      title: `Hidden ${word()}`,
      summary: 'x',
      body: lexical('x'),
    })
    const org = await made('/api/organisations', { title: `Private ${word()}`, sector: 'nhs', size: '10-49' })
    const { id } = await caseStudy({
      attribution: 'anonymous',
      organisation: org.id,
      contact: 'hr@example.org',
      relatedGuidance: [hidden.id],
      consent: { givenBy: 'Somebody Secret' },
    })
    const shown = await readSignOff(await ask(id))
    const text = JSON.stringify(shown?.doc)
    expect(text).toContain('We met.')
    for (const secret of [
      hidden.title,
      org.title,
      org.id,
      'hr@example.org',
      'Somebody Secret',
      'editor@example.org',
    ])
      expect([secret, text.includes(secret)]).toEqual([secret, false])
  })

  it('cannot be guessed, is kept only as its hash, and ends when another is made or it is published', async () => {
    const { id } = await caseStudy()
    const first = await ask(id)
    const second = await ask(id, { email: 'hr@employer.example' })
    expect([first.length, await readSignOff(first), await readSignOff(`${second}x`)]).toEqual([
      43,
      undefined,
      undefined,
    ])
    const kept = await (await payloadClient()).find({
      collection: 'sign-offs',
      overrideAccess: true,
      showHiddenFields: true,
    })
    expect(JSON.stringify(kept)).not.toContain(second)
    expect((await call('GET', '/api/sign-offs', { as: 'editor' })).text).not.toContain('tokenHash')
    const [mail] = await mailTo('hr@employer.example')
    expect(mail?.text).toContain(`/sign-off/${second}`)
    expect(await readSignOff(second)).toBeTruthy()
    expect(await isOpen(id), 'on the dashboard, once').toBe(1)
    await publish(id)
    expect(await readSignOff(second)).toBeUndefined()
    expect(await isOpen(id)).toBe(0)
  })

  it('is made by whoever may change the case study, for no longer than two months', async () => {
    const { id } = await caseStudy()
    for (const as of ['anonymous', 'member', 'author'] as const)
      expect([403, 404]).toContain(
        (await call('POST', `/api/case-studies/${id}/sign-off`, { as, body: {} })).status,
      )
    const { json } = await call('POST', `/api/case-studies/${id}/sign-off`, {
      as: 'editor',
      body: { days: 9999 },
    })
    expect(Date.parse(json.expiresAt) - Date.now()).toBeLessThan(61 * 86_400_000)
  })
})

describe('the answer', () => {
  it('that agrees is kept once from two windows, with who, role, when, what for and until', async () => {
    const { id } = await caseStudy()
    const token = await ask(id)
    const seen = (await readSignOff(token))?.seen ?? ''
    const outcomes = await Promise.all([1, 2, 3].map(() => answerSignOff(token, answer(seen))))
    expect(new Set(outcomes.map((one) => JSON.stringify(one))).size).toBe(1)
    expect(outcomes[0]).toMatchObject({ done: 'approve', withdrawal: expect.stringContaining('/sign-off/') })
    const { consent } = await newest(id)
    expect(consent).toMatchObject({
      givenBy: 'Isla Example',
      role: 'Head of HR',
      purpose: 'Publication on the hub',
    })
    expect([consent.until.slice(0, 10), Date.now() - Date.parse(consent.date) < 60_000]).toEqual([
      '2036-01-01',
      true,
    ])
    const { json } = await call('GET', `/api/case-studies/${id}/sign-off`, { as: 'editor' })
    expect(json.signOffs[0].answers.length).toBe(1)
    expect(await mailTo('editor@example.org')).toHaveLength(1)
  })

  it('is not taken for a text that nobody showed them', async () => {
    const { id } = await caseStudy()
    const token = await ask(id)
    const seen = (await readSignOff(token))?.seen ?? ''
    await call('PATCH', `/api/case-studies/${id}?draft=true`, { as: 'editor', body: { summary: 'Another' } })
    expect(await answerSignOff(token, answer(seen))).toEqual({ stale: true })
    expect((await newest(id)).consent.givenBy ?? null).toBeNull()
  })

  it('that asks for changes keeps their words, and they can agree later', async () => {
    const { id } = await caseStudy()
    const token = await ask(id)
    const seen = (await readSignOff(token))?.seen ?? ''
    expect(await answerSignOff(token, answer(seen, { kind: 'changes', words: '' }))).toHaveProperty(
      'faults.words',
    )
    expect(await answerSignOff(token, answer(seen, { kind: 'changes', words: 'Say “team”.' }))).toEqual({
      done: 'changes',
    })
    expect(await answerSignOff(token, answer(seen))).toMatchObject({ done: 'approve' })
  })

  it('that withdraws takes a published text off the site within a second, and tells the editors', async () => {
    const { id } = await caseStudy()
    const token = await ask(id)
    const agreed = await answerSignOff(token, answer((await readSignOff(token))?.seen ?? ''))
    const withdrawal = tokenIn('withdrawal' in agreed ? (agreed.withdrawal ?? '') : '')
    expect((await publish(id)).status).toBe(200)
    expect(await isPublic(id)).toBe(true)
    expect(await answerSignOff(withdrawal, answer('', { kind: 'approve' }))).toMatchObject({
      done: 'approve',
    })
    const before = (await mailTo('administrator@example.org')).length
    const start = performance.now()
    expect(
      await answerSignOff(withdrawal, answer('', { kind: 'withdraw', words: 'We changed our mind.' })),
    ).toEqual({
      done: 'withdraw',
    })
    expect(await isPublic(id)).toBe(false)
    expect(performance.now() - start).toBeLessThan(1000)
    expect((await mailTo('administrator@example.org')).length).toBe(before + 1)
    expect((await newest(id)).consent.givenBy ?? null).toBeNull()
    expect(await readSignOff(withdrawal)).toBeUndefined()
  })
})

describe('a draft link', () => {
  it('leads to one document, ends, and is kept only as its hash', async () => {
    const { id } = await caseStudy()
    const { json } = await call('POST', `/api/case-studies/${id}/preview-link`, { as: 'editor', body: {} })
    const token = tokenIn(json.link)
    expect(await findPreview(token)).toMatchObject({ collection: 'case-studies', id })
    const { text } = await call('GET', '/api/preview-links?depth=0', { as: 'editor' })
    expect([text.includes(token), text.includes('tokenHash')]).toEqual([false, false])
    const payload = await payloadClient()
    const past = new Date(Date.now() - 1000).toISOString()
    await payload.update({
      collection: 'preview-links',
      where: {},
      data: { expiresAt: past },
      overrideAccess: true,
    })
    expect(await findPreview(token)).toBeUndefined()
    expect((await call('POST', `/api/case-studies/${id}/preview-link`, { body: {} })).status).toBe(403)
  })
})
