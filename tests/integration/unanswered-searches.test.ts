import type { Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { asReader } from '@/database/as-reader'
import { mongoOf } from '@/database/mongo'
import { payloadClient } from '@/database/payload-client'
import { unansweredPanel } from '@/staff/dashboard/panels/unanswered-searches'
import { forgetUnanswered } from '@/unanswered/forget-unanswered'
import { UnansweredTally } from '@/unanswered/tally'
import { UNANSWERED, type UnansweredRow, writeTally } from '@/unanswered/write-tally'
import { call } from '../support/rest'

let payload: Payload
const rows = () => mongoOf(payload).collection<UnansweredRow>(UNANSWERED)
const noon = new Date('2026-11-25T12:00:00Z')

async function search(tally: UnansweredTally, words: string, times: number, now = noon): Promise<void> {
  for (let n = 0; n < times; n++) tally.count(words, now)
  await writeTally(mongoOf(payload), tally)
}

beforeAll(async () => {
  payload = await payloadClient()
})

it('writes nothing for four times, and for five one row with words, day and count and nothing else', async () => {
  const tally = new UnansweredTally()
  await search(tally, 'kinship care', 4)
  expect(await rows().countDocuments()).toBe(0)
  await search(tally, 'kinship care', 1)
  const kept = await rows().find().toArray()
  expect(kept).toEqual([
    { _id: expect.stringMatching(/^[\w-]{22}$/), day: '2026-11-25', words: 'kinship care', count: 5 },
  ])
})

it('adds what each process counts to the one row of the day', async () => {
  const [one, other] = [new UnansweredTally(), new UnansweredTally()]
  await search(one, 'sabbatical', 5)
  await search(other, 'sabbatical', 6)
  await search(one, 'sabbatical', 2)
  expect(await rows().find({ words: 'sabbatical' }).toArray()).toMatchObject([{ count: 13 }])
})

it('shows staff what is wanted most, and readers nothing', async () => {
  await search(new UnansweredTally(), 'sabbatical', 7, new Date('2026-11-26T12:00:00Z'))
  const { items, count } = await unansweredPanel.load({ payload, now: noon, user: {} as never })
  expect(count).toBe(2)
  expect(items[0]).toMatchObject({ label: 'sabbatical', detail: '20 times on 2 days' })
  const reader = await asReader()
  await expect(reader.find({ collection: UNANSWERED })).rejects.toThrow(/not allowed/)
})

it('begins a draft with the words as its title, for staff alone', async () => {
  const { items } = await unansweredPanel.load({ payload, now: noon, user: {} as never })
  const id = items[0]?.href?.split('/').at(-1)
  const write = (as: 'anonymous' | 'member' | 'author', type = 'guidance') =>
    call('POST', `/api/${UNANSWERED}/${id}/write`, { as, body: { type } })
  expect((await write('anonymous')).status).toBe(403)
  expect((await write('member')).status).toBe(403)
  expect((await write('author', 'users')).status).toBe(400)
  const { status, json } = await write('author')
  expect([status, json.path]).toEqual([200, expect.stringMatching(/^\/admin\/collections\/guidance\/\w+$/)])
  const draft = await payload.findByID({
    collection: 'guidance',
    id: json.path.split('/').at(-1),
    draft: true,
  })
  expect(draft).toMatchObject({ title: 'Sabbatical', _status: 'draft' })
})

it('forgets a day after 90', async () => {
  await search(new UnansweredTally(), 'old', 5, new Date('2026-08-26T12:00:00Z'))
  await search(new UnansweredTally(), 'not so old', 5, new Date('2026-08-27T12:00:00Z'))
  await forgetUnanswered.run({ payload, now: noon } as never)
  expect(await rows().distinct('words')).toEqual(['kinship care', 'not so old', 'sabbatical'])
})
