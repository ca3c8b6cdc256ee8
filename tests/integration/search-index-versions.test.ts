import { mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Libsql from 'libsql'
import { afterAll, expect, it } from 'vitest'
import { openEmbedded } from '@/search/adapters/embedded'
import { RebuildNeeded, SearchUnavailable } from '@/search/port'
import { built, currentFile, everything, pointer } from '../support/index-folder'
import { corpus, streamOf } from '../support/search-corpus'
import { syntheticModel } from '../support/synthetic-records'

const root = mkdtempSync(path.join(tmpdir(), 'hub-search-'))
let folders = 0
const folder = () => path.join(root, String(folders++))

afterAll(() => rmSync(root, { recursive: true, force: true }))

/** A folder as another version of the hub leaves it. Gives its file. */
async function fileOfBefore(where: string, change = ''): Promise<string> {
  await (await built(where)).close()
  const file = currentFile(where)
  const db = new Libsql(file)
  db.exec(`update meta set value = '0' where key = 'schema'; ${change}`)
  db.close()
  renameSync(path.join(where, pointer(where)), path.join(where, 'current-0'))
  return file
}

it('answers from the old file but asks to be rebuilt when the searchable fields have changed', async () => {
  const where = folder()
  await (await built(where)).close()
  const changed = {
    ...syntheticModel,
    facets: syntheticModel.facets.filter(({ name }) => name !== 'barrier'),
  }
  const index = await openEmbedded(where, changed)
  expect([await index.position(), (await index.search(everything)).total]).toEqual([null, corpus.length])
  await index.close()
})

it('answers from the file of the version before, changes nothing in it, and hands over once its own is built', async () => {
  const where = folder()
  const old = await fileOfBefore(where)
  const index = await openEmbedded(where, syntheticModel)
  const reader = await openEmbedded(where, syntheticModel)
  expect([await index.position(), (await index.search({ ...everything, q: 'menopause' })).total]).toEqual([
    null,
    1,
  ])
  await expect(index.apply({ put: [], remove: ['policies:menopause-policy'] }, 'p2')).rejects.toThrow(
    RebuildNeeded,
  )
  const build = index.build()
  await build.add(corpus.slice(0, 3))
  expect((await reader.search(everything)).total).toBe(corpus.length)
  await build.finish('p2')
  expect([await reader.position(), (await reader.search(everything)).total]).toEqual(['p2', 3])
  expect(readdirSync(where)).toEqual(expect.arrayContaining(['current-0', path.basename(old)]))
  await Promise.all([index.close(), reader.close()])
})

it('says that it cannot answer when the file of before has other tables, and leaves that file alone', async () => {
  const where = folder()
  const old = await fileOfBefore(where, 'alter table documents rename column head to top')
  const index = await openEmbedded(where, syntheticModel)
  await expect(index.search(everything)).rejects.toThrow(SearchUnavailable)
  expect(await index.position()).toBeNull()
  await index.rebuild(streamOf(corpus), 'p2')
  expect((await index.search(everything)).total).toBe(corpus.length)
  expect(readdirSync(where)).toContain(path.basename(old))
  await index.close()
})

it('leaves alone the index of another version that shares its folder', async () => {
  const where = folder()
  const index = await built(where)
  writeFileSync(path.join(where, 'current-0'), 'index-other-0123abcd.db')
  writeFileSync(path.join(where, 'index-other-0123abcd.db'), 'of another version')
  await index.rebuild(streamOf(corpus), 'p2')
  expect(readdirSync(where)).toEqual(expect.arrayContaining(['current-0', 'index-other-0123abcd.db']))
  await index.close()
})
