import type { Payload, Where } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { payloadClient } from '@/database/payload-client'
import { until } from '../support/content-feed'
import { driver } from '../support/database'
import { guidance, signInEveryone, word } from '../support/rest'
import { mailAbout, move, write } from '../support/workflow'

let payload: Payload

beforeAll(async () => {
  await signInEveryone()
  payload = await payloadClient()
})

/** All that publishing writes: the document, its version, the step and the mail to its author. */
async function written(id: string, title: string): Promise<boolean[]> {
  const live = await payload.db.findOne<{ id: string; _status?: string }>({
    collection: 'guidance',
    where: { id: { equals: id } },
  })
  const published: Where[] = [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }]
  const versions = await payload.db.findVersions({ collection: 'guidance', where: { and: published } })
  const steps = await payload.count({
    collection: 'moves',
    where: { and: [{ 'document.value': { equals: id } }, { move: { equals: 'publish' } }] },
  })
  const mail = await mailAbout(title)
  return [live?._status === 'published', versions.docs.length > 0, steps.totalDocs > 0, mail.length > 0]
}

test('publishing while MongoDB steps down happens wholly or not at all', async () => {
  const titles = Array.from({ length: 16 }, () => `Guide ${word()}`)
  const ids = await Promise.all(titles.map((title) => write('author', guidance({ title }))))
  const client = driver(process.env.DATABASE_URI ?? '')
  const admin = client.db('admin')
  const publishing = ids.map(async (id, index) => {
    // One after the other, so that some are before it, some within and some after.
    await new Promise((resolve) => setTimeout(resolve, index * 40))
    return move('editor', id, 'publish')
  })
  await new Promise((resolve) => setTimeout(resolve, 150))
  await admin
    .command({ replSetStepDown: 1, secondaryCatchUpPeriodSecs: 0, force: true })
    .catch(() => undefined)
  const answers = await Promise.all(publishing)
  await until(async () => (await admin.command({ hello: 1 })).isWritablePrimary === true, 30_000)
  await client.close()

  const kept = await Promise.all(ids.map((id, index) => written(id, titles[index] ?? '')))
  for (const [index, { status, text }] of answers.entries()) {
    expect([200, 409, 503], text).toContain(status)
    expect(new Set(kept[index]).size, `${status} ${kept[index]}`).toBe(1)
    if (status === 200) expect(kept[index]).toEqual([true, true, true, true])
  }
  expect(answers.some(({ status }) => status === 200)).toBe(true)
})
