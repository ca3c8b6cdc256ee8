import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { mongoOf } from '@/database/mongo'
import { payloadClient } from '@/database/payload-client'
import { call, word } from '../support/rest'

/** Lexical's files for Node can hang on import; see scripts/bootstrap/plain-lexical.mjs. */
const RUN = ['-C', 'production', '--import', 'tsx', 'tests/support/import-main.ts']

/** Another process brings the file in, and is killed when half of it is written. */
async function killHalfway(id: string, half: number): Promise<string[]> {
  const child = spawn(process.execPath, [...RUN, id, String(half)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const lines: string[] = []
  createInterface(child.stdout).on('line', (line) => {
    lines.push(line)
    if (line === 'half') child.kill('SIGKILL')
  })
  await new Promise((resolve) => child.once('exit', resolve))
  return lines
}

test('an import that is killed halfway leaves nothing, and the same press brings it in', async () => {
  const names = Array.from({ length: 40 }, word)
  const form = new FormData()
  form.set('collection', 'guidance')
  form.set('file', new File([`title,summary\n${names.map((name) => `${name},x\n`).join('')}`], 'list.csv'))
  const { json } = await call('POST', '/api/imports/check', { as: 'editor', body: form })
  expect(json.rows).toBe(40)
  const lines = await killHalfway(json.id, 20)
  expect(lines).toContain('half')
  expect(lines.join()).not.toContain('done')

  const db = mongoOf(await payloadClient())
  expect(await db.collection('guidances').countDocuments({ title: { $in: names } })).toBe(0)
  expect(await db.collection('_guidance_versions').countDocuments({ 'version.title': { $in: names } })).toBe(
    0,
  )
  expect((await call('GET', `/api/imports/${json.id}`, { as: 'editor' })).json.state).toBe('checked')

  // MongoDB ends what the dead process began within a minute; until then the press is answered with 409. Here: at once.
  await db.admin().command({ killAllSessions: [] })
  const { json: done } = await call('POST', `/api/imports/${json.id}/run`, { as: 'editor' })
  expect([done.state, done.made.length]).toEqual(['imported', 40])
  expect(await db.collection('guidances').countDocuments({ title: { $in: names } })).toBe(40)
})
