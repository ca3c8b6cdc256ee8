import type { Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { mongoOf } from '@/database/mongo'
import { payloadClient } from '@/database/payload-client'
import { forgetAnswers } from '@/feedback/forget-answers'
import { addWords, recordAnswer } from '@/feedback/record-answer'
import { writeTicket } from '@/feedback/ticket'
import { pageAnswersPanel } from '@/staff/dashboard/panels/page-answers'
import { readPageAnswers } from '@/staff/page-answers/read-page-answers'

let payload: Payload
const answers = () => mongoOf(payload).collection('page-answers')
const EARLIER = 5000

/** A ticket for the only answer about `page`, as if the reader had taken a while. */
async function ticketFor(page: string): Promise<string> {
  const { docs } = await payload.find({ collection: 'page-answers', where: { page: { equals: page } } })
  return writeTicket(payload.secret, docs[0]?.id ?? '', Date.now() - EARLIER)
}

beforeAll(async () => {
  payload = await payloadClient()
})

it('keeps the page, the answer and the words, and nothing else', async () => {
  await recordAnswer('/policies/a', 'no')
  const ticket = await ticketFor('/policies/a')
  expect(await addWords(ticket, 'A template')).toBe(true)
  expect(await addWords(ticket, 'Sent again')).toBe(true)
  const kept = await answers().find({ page: '/policies/a' }).toArray()
  expect(kept).toHaveLength(1)
  expect(kept[0]).toMatchObject({ answer: 'no', missing: 'A template' })
  expect(Object.keys(kept[0] ?? {}).sort()).toEqual(
    ['__v', '_id', 'answer', 'createdAt', 'missing', 'page', 'updatedAt'].sort(),
  )
})

it('takes no words at once, and none with a ticket of its own making', async () => {
  expect(await addWords(await recordAnswer('/policies/b', 'yes'), 'Too soon')).toBe(false)
  expect(await addWords('65f000000000000000000000.1.x', 'Made up')).toBe(false)
})

it('shows staff the page that failed most readers first', async () => {
  for (const answer of ['no', 'no', 'yes'] as const) await recordAnswer('/guidance/c', answer)
  const { items, count } = await pageAnswersPanel.load({ payload, now: new Date(), user: {} as never })
  expect(items[0]).toMatchObject({ label: '/guidance/c', detail: '1 yes, 2 no' })
  expect(count).toBeGreaterThanOrEqual(3)
})

it('shows whoever edits a document the answers about it and its parts, and no other', async () => {
  for (const page of ['/guidance/d', '/guidance/d/part-one', '/guidance/d-and-more'])
    await recordAnswer(page, 'no')
  await addWords(await ticketFor('/guidance/d/part-one'), 'An example')
  expect(await readPageAnswers(payload, 'guidance', 'd')).toEqual({
    pages: [
      { _id: '/guidance/d/part-one', yes: 0, no: 1, words: 1 },
      { _id: '/guidance/d', yes: 0, no: 1, words: 0 },
    ],
    words: ['An example'],
  })
})

it('forgets what is older than a year', async () => {
  await recordAnswer('/old', 'yes')
  await answers().updateOne({ page: '/old' }, { $set: { createdAt: new Date('2020-01-01') } })
  await forgetAnswers.run({ payload, now: new Date() } as never)
  expect(await answers().countDocuments({ page: '/old' })).toBe(0)
  expect(await answers().countDocuments({ page: '/guidance/c' })).toBe(3)
})
