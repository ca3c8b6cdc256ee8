import type { Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { exportOrganisation } from '@/community/export-organisation'
import { deleteOrganisation } from '@/community/leave'
import type { Member } from '@/community/member'
import { addIndicator, addStep, changeStep, indicatorsOf, stepsOf } from '@/community/records'
import { keepAnswer, reflectionAt, startReflection } from '@/community/reflection/reflections'
import { changeColleague } from '@/community/representatives'
import { mongoOf } from '@/database/mongo'
import { payloadClient } from '@/database/payload-client'
import { employer, form } from '../support/employer'
import { call, signInEveryone } from '../support/rest'

let payload: Payload

const step = (once: string) => form({ what: 'Train managers', ownerRole: 'HR', due: '2027-01-05', once })
const sign = (once: string) =>
  form({ kind: 'colleagues-talk', seen: 'Talk', seenOn: '2026-09-01', byRole: '', once })

let ours: Member[]
let theirs: Member[]
beforeAll(async () => {
  payload = await payloadClient()
  await signInEveryone()
  ;[ours, theirs] = [await employer('ours'), await employer('theirs')]
})

const first = (members: Member[]): Member => {
  const [member] = members
  if (!member) throw new Error('no member')
  return member
}

it('two who start at once have one reflection; a step sent twice is one', async () => {
  const started = await Promise.all(ours.map((member) => startReflection(member)))
  expect(new Set(started.map(({ id }) => id)).size).toBe(1)
  const member = first(ours)
  await Promise.all([1, 2, 3].map(() => addStep(member, step('once-0123456789abcdef'))))
  await addIndicator(member, sign('once-0123456789abcdef'))
  expect(await stepsOf(member)).toHaveLength(1)
  expect(await indicatorsOf(member)).toHaveLength(1)
})

it('two who answer at once lose nothing: one is told what the other wrote', async () => {
  const { id } = await startReflection(first(ours))
  const saved = await Promise.all(
    ours.map((member, at) => keepAnswer(member, { id, key: 'wish', value: [`w${at}`], seen: 0 })),
  )
  expect(saved.map((one) => one?.is).sort()).toEqual(['other', 'saved'])
})

it('another employer reaches none of it, by any verb or by REST', async () => {
  const [a, b] = [first(ours), first(theirs)]
  const { id } = await startReflection(a)
  const [own] = await stepsOf(a)
  expect(await reflectionAt(b, id)).toBeNull()
  expect(await keepAnswer(b, { id, key: 'wish', value: ['x'], seen: 9 })).toBeNull()
  expect(await stepsOf(b)).toEqual([])
  expect((await changeStep(b, own?.id ?? '', form({ state: 'done', why: '' })))?.faults.form).toMatch(
    /no such step/,
  )
  expect(await changeColleague(b, a.id, 'remove')).toBe(false)
  expect(JSON.stringify(await exportOrganisation(b))).not.toContain('ours')
  for (const as of ['anonymous', 'member', 'author', 'editor', 'administrator'] as const) {
    for (const path of [
      `/api/reflections/${id}`,
      `/api/steps/${own?.id}`,
      '/api/reflections?where[organisation][exists]=true',
      '/api/steps/count',
    ]) {
      const { status, text } = await call('GET', path, { as })
      expect([as, path, status < 500, text.includes('Train managers') || text.includes(`"${id}"`)]).toEqual([
        as,
        path,
        true,
        false,
      ])
    }
  }
})

it('deleting removes records, people and invitations, and only its own', async () => {
  const [a, b] = [first(ours), first(theirs)]
  await startReflection(b)
  expect(await deleteOrganisation({ ...a, isLead: false })).toBe(false)
  expect(await deleteOrganisation(a)).toBe(true)
  for (const collection of ['reflections', 'steps', 'indicators', 'users'] as const) {
    const { totalDocs } = await payload.count({
      collection,
      where: { organisation: { equals: a.organisation.id } },
    })
    expect([collection, totalDocs]).toEqual([collection, 0])
  }
  expect(
    await payload.findByID({
      collection: 'organisations',
      id: a.organisation.id,
      disableErrors: true,
      trash: true,
    }),
  ).toBeNull()
  expect((await payload.count({ collection: 'reflections' })).totalDocs).toBe(1)
})

it('deleting by staff takes the same with it: nothing private stays behind', async () => {
  const [gone, other] = await employer('gone')
  const { id } = gone.organisation
  await startReflection(gone)
  await addStep(gone, step('once-0123456789abcdef'))
  const invitation = { email: 'third@gone.example', name: 'Third', role: 'member' as const, organisation: id }
  await payload.create({ collection: 'invitations', data: invitation })
  await payload.create({
    collection: 'policies',
    data: { title: 'Our policy', organisation: id } as never,
    draft: true,
  })
  expect((await call('DELETE', `/api/organisations/${id}?usedAnyway=true`, { as: 'author' })).status).toBe(
    403,
  )
  const { status } = await call('DELETE', `/api/organisations/${id}?usedAnyway=true`, { as: 'editor' })
  expect(status).toBe(200)
  const db = mongoOf(payload)
  for (const { name } of await db.listCollections({}, { nameOnly: true }).toArray()) {
    const text = JSON.stringify(await db.collection(name).find().toArray())
    // That something was deleted stays told, by its number alone.
    const traces = name === 'activity' ? ['gone.example'] : [id, other.id, 'gone.example']
    expect([name, traces.filter((trace) => text.includes(trace))]).toEqual([name, []])
  }
})
