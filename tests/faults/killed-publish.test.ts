import { expect, test } from 'vitest'
import { jobRows } from '@/jobs/job-list'
import { driver } from '../support/database'
import { Editor } from '../support/editor'
import { eventually } from '../support/eventually'
import { guidance, word } from '../support/rest'
import { type RunningHub, startHub } from '../support/start-hub'

/** Guidance that was reviewed and approved. */
async function approved(editor: Editor): Promise<{ id: string; slug: string }> {
  const made = await editor.make('guidance', guidance({ title: `Guide ${word()}` }))
  await editor.move('guidance', made.id, 'ask-review')
  await editor.move('guidance', made.id, 'approve')
  return made
}

const isPublic = async ({ url }: RunningHub, slug: string) => {
  const answer = await fetch(`${url}/guidance/${slug}`)
  await answer.text()
  return answer.status === 200
}

test('killed between approving and publishing, the hub comes back with each document wholly published or not at all', async () => {
  const first = await startHub()
  const editor = await Editor.signIn(first.url)
  const documents = []
  for (let n = 0; n < 6; n++) documents.push(await approved(editor))
  const [planned, ...pressed] = documents
  if (!planned) throw new Error('Nothing was approved')
  await editor.move('guidance', planned.id, 'schedule', { at: '2099-12-24T09:00' })
  // One after the other, so that the kill meets one of them in the middle.
  const publishing = pressed.map(async ({ id }, n) => {
    await new Promise((resolve) => setTimeout(resolve, n * 60))
    return editor.move('guidance', id, 'publish').catch(() => undefined)
  })
  await new Promise((resolve) => setTimeout(resolve, 150))
  await first.kill()
  await Promise.all(publishing)

  const client = driver(first.databaseUri)
  // The minute passes while nothing runs.
  await jobRows(client.db()).updateOne(
    { _id: `publish-when-due:guidance/${planned.id}` },
    { $set: { runAt: new Date(0) } },
  )
  // MongoDB ends what the dead process began within a minute; until then a press is answered with 409. Here: at once.
  await client.db().admin().command({ killAllSessions: [] })
  const second = await startHub({ env: { DATABASE_URI: first.databaseUri ?? '' } })
  await eventually('what was due is public', () => isPublic(second, planned.slug), 20_000)
  const back = await Editor.signIn(second.url)
  for (const { id, slug } of pressed) {
    const { step, _status } = await back.read('guidance', id)
    const steps = await back.count('moves', `where[document.value][equals]=${id}&where[move][equals]=publish`)
    const said = [step, _status, steps, await isPublic(second, slug)]
    expect([
      ['published', 'published', 1, true],
      ['approved', 'draft', 0, false],
    ]).toContainEqual(said)
    if (step === 'approved') await back.move('guidance', id, 'publish')
    await eventually(`${slug} is public`, () => isPublic(second, slug), 5000)
  }
  await client.close()
  expect(await second.stop()).toBe(0)
})
