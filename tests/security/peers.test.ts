import type { Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { deleteOrganisation } from '@/community/leave'
import type { Member } from '@/community/member'
import { findPeers } from '@/community/peers/find-peers'
import { keepProfile, withdraw } from '@/community/peers/profile'
import { sayToPeer, writeToPeer } from '@/community/peers/say'
import { mongoOf } from '@/database/mongo'
import { payloadClient } from '@/database/payload-client'
import { outboxRows } from '@/email/outbox'
import { employer, form } from '../support/employer'
import { call, signInEveryone } from '../support/rest'

let payload: Payload
let a: Member
let b: Member
let c: Member

const join = (member: Member, wants: string, offers: string) =>
  keepProfile(member, form({ wants, offers, mailbox: `equality@${member.organisation.title}.example` }))
const seen = async (member: Member) => JSON.stringify(await findPeers(member))
const handle = async (member: Member) => {
  const peers = await findPeers(member)
  return peers?.found[0]?.handle ?? peers?.suggested[0]?.handle ?? ''
}
const say = async (member: Member, button: string) =>
  sayToPeer(member, form({ peer: await handle(member), button }))
const mails = () => outboxRows(mongoOf(payload)).find({ kind: 'peer' }).toArray()
const write = (member: Member, peer: string, once = 'once-0123456789abcdef') =>
  writeToPeer(member, form({ peer, words: 'Shall we talk?', once }))

/** Everything that would tell who an employer is. */
const traces = ({ organisation, id }: Member) => [
  organisation.title,
  organisation.id,
  id,
  organisation.updatedAt,
]

beforeAll(async () => {
  payload = await payloadClient()
  await signInEveryone()
  ;[a] = await employer('aurora', { stage: 'exploring' })
  ;[b] = await employer('borealis', { stage: 'understanding', sector: 'education' })
  ;[c] = await employer('corona')
})

it('takes part who says so, with a mailbox of its own', async () => {
  expect(await findPeers(a)).toBeUndefined()
  expect(await sayToPeer(a, form({ peer: 'x', button: 'yes' }))).toMatchObject({
    faults: { form: /no such employer/ },
  })
  expect(await keepProfile(a, form({ wants: 'data', mailbox: 'x@elsewhere.example' }))).toMatchObject({
    faults: { mailbox: expect.stringContaining('same address') },
  })
  await Promise.all([join(a, 'data', 'leadership'), join(a, 'data', 'leadership')])
  await join(b, 'leadership', 'data')
  expect((await payload.count({ collection: 'peer-profiles' })).totalDocs).toBe(2)
})

it('before both have said yes nothing tells who the other is: not the page, REST, ids, errors or mails', async () => {
  expect((await findPeers(a))?.suggested).toMatchObject([
    { reasons: ['Can help with what you want: Data', 'Wants what you offer: Leadership'], facts: [] },
  ])
  const theirHandle = await handle(a)
  expect(await say(a, 'yes')).toBeUndefined()
  expect((await findPeers(b))?.suggested).toMatchObject([{ theySaidYes: true, weSaidYes: false }])
  for (const trace of traces(b)) expect(await seen(a)).not.toContain(trace)
  for (const trace of traces(a)) expect(await seen(b)).not.toContain(trace)
  const [mail] = await mails()
  expect([mail?.to, (await mails()).length]).toEqual(['equality@borealis.example', 1])
  expect(`${mail?.subject} ${mail?.text} ${mail?.html}`).not.toMatch(/aurora/)
  // A handle is one employer's alone, and one that leads nowhere is answered like one that is there.
  await join(c, 'data', 'data')
  const unknown = await write(c, theirHandle)
  expect(await write(a, theirHandle)).toEqual({ ...unknown, values: expect.anything() })
  expect(await sayToPeer(c, form({ peer: theirHandle, button: 'yes' }))).toEqual(
    await sayToPeer(c, form({ peer: b.organisation.id, button: 'yes' })),
  )
  await withdraw(c)
  for (const as of ['anonymous', 'member', 'author', 'editor', 'administrator'] as const) {
    for (const path of [
      'peer-profiles',
      'peer-matches',
      'peer-matches?where[first][exists]=true',
      'peer-profiles/count',
    ]) {
      const { status, text } = await call('GET', `/api/${path}`, { as })
      expect([as, path, status < 500, /equality@|"first"/.test(text)]).toEqual([as, path, true, false])
    }
  }
})

it('a no is not told, and asks again for nobody', async () => {
  const waiting = (await findPeers(a))?.suggested
  await say(b, 'no')
  expect((await findPeers(a))?.suggested).toEqual(waiting)
  expect((await findPeers(b))?.suggested).toEqual([])
})

it('both see who the other is once both have said yes; a message goes once, to the role mailbox', async () => {
  await withdraw(b)
  expect(await seen(a)).toBe('{"found":[],"suggested":[]}')
  await join(b, 'leadership', 'data')
  await Promise.all([say(a, 'yes'), say(b, 'yes')])
  expect((await findPeers(a))?.found).toMatchObject([
    { name: 'borealis', mailbox: 'equality@borealis.example' },
  ])
  expect((await findPeers(b))?.found).toMatchObject([{ name: 'aurora' }])
  const peer = await handle(a)
  await Promise.all([write(a, peer), write(a, peer)])
  const sent = (await mails()).filter(({ text }) => text?.includes('Shall we talk?'))
  expect(sent.map(({ to }) => to)).toEqual(['equality@borealis.example'])
  expect(JSON.stringify(await payload.find({ collection: 'peer-matches' }))).not.toContain('Shall we talk?')
})

it('withdrawal takes effect everywhere at once, also on mail that waits', async () => {
  const peer = await handle(b)
  await withdraw(a)
  expect(await seen(b)).toBe('{"found":[],"suggested":[]}')
  expect(await write(b, peer, 'once-later-0123456789')).toMatchObject({
    faults: { form: /no such employer/ },
  })
  expect(JSON.stringify(await mails())).not.toMatch(/aurora/)
  expect((await payload.count({ collection: 'peer-matches' })).totalDocs).toBe(0)
  await join(a, 'data', 'leadership')
  expect((await findPeers(b))?.found).toEqual([])
  await deleteOrganisation({ ...a, isLead: true })
  expect((await payload.count({ collection: 'peer-profiles' })).totalDocs).toBe(1)
})
