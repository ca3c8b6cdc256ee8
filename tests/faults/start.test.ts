import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { MongoMemoryServer } from 'mongodb-memory-server-core'
import { describe, expect, test } from 'vitest'
import { freePort } from '@/database/embedded-mongod'
import { eventually } from '../support/eventually'
import { ADMIN, type EndedHub, startHub, startHubToItsEnd } from '../support/start-hub'

const EMBEDDED = { DATABASE_URI: '', PAYLOAD_SECRET: '' }
const folder = () => mkdtemp(path.join(tmpdir(), 'hub-start-'))

function expectOneLine({ code, logs }: EndedHub, words: RegExp) {
  expect(logs.trim()).toMatch(words)
  expect(logs.trim().split('\n')).toHaveLength(1)
  expect(code).toBe(1)
}

const signIn = (url: string) =>
  fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify(ADMIN),
  })

describe('a start that cannot succeed says why in one line and exits 1', () => {
  test('the port is taken', async () => {
    const other = createServer().listen(0)
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    expectOneLine(await startHubToItsEnd({ PORT: String(port) }), new RegExp(`^Port ${port} is taken`))
    other.close()
  })

  test('a variable is wrong: it is named and its value is not shown', async () => {
    const ended = await startHubToItsEnd({ PORT: '3000', SMTP_URL: 'swordfish' })
    expectOneLine(ended, /^SMTP_URL must be a mail server address/)
    expect(ended.logs).not.toContain('swordfish')
  })

  test('a database of the owner in production needs a secret', async () => {
    expectOneLine(await startHubToItsEnd({ PAYLOAD_SECRET: '' }), /^PAYLOAD_SECRET is needed/)
  })

  test('the database is a standalone MongoDB', async () => {
    const binary = { systemBinary: process.env.MONGOD_BINARY ?? '' }
    const standalone = await MongoMemoryServer.create({ binary })
    const ended = await startHubToItsEnd({ DATABASE_URI: standalone.getUri('hub') })
    await standalone.stop()
    expectOneLine(ended, /is not a replica set.*--replSet/)
  })

  test('there is no MongoDB where MONGOD_BINARY says', async () => {
    const ended = await startHubToItsEnd({ ...EMBEDDED, MONGOD_BINARY: '/nowhere/mongod' })
    expectOneLine(ended, /^No MongoDB server to be had\. Tried MONGOD_BINARY: .*DATABASE_URI/)
  })

  test('the data folder cannot be made', async () => {
    const file = path.join(await folder(), 'a-file')
    await writeFile(file, '')
    expectOneLine(
      await startHubToItsEnd({ DATA_DIR: path.join(file, 'data') }),
      /cannot be written \(ENOTDIR\)/,
    )
  })
})

test('a hub with its own MongoDB keeps what it has, shares its folder with no other, and ends cleanly', async () => {
  const first = await startHub({ env: EMBEDDED })
  const data = { ...EMBEDDED, DATA_DIR: first.dataDir }
  expectOneLine(await startHubToItsEnd(data), /is already in use by another start/)
  const { mongoPid } = JSON.parse(await readFile(path.join(first.dataDir, 'owner.json'), 'utf8'))
  expect((await stat(path.join(first.dataDir, 'secret'))).mode & 0o777).toBe(0o600)
  expect((await signIn(first.url)).status).toBe(200)

  expect(await first.stop()).toBe(0)
  expect(() => process.kill(mongoPid, 0)).toThrow('ESRCH')

  const second = await startHub({ env: data })
  expect((await signIn(second.url)).status).toBe(200)
  await second.kill()
  // Whoever was killed holds nothing up, neither by its lock nor by the MongoDB that it left behind.
  const third = await startHub({ env: data, readyWithin: 20_000 })
  expect((await signIn(third.url)).status).toBe(200)
  expect(await third.stop()).toBe(0)
})

test('a MongoDB that is away at the start stops nobody: the hub lives, says that it is not ready, and ends cleanly', async () => {
  const away = `mongodb://127.0.0.1:${await freePort()}/hub?replicaSet=rs0`
  const hub = await startHub({ env: { DATABASE_URI: away }, waitFor: '/health/live' })
  expect((await fetch(`${hub.url}/health/ready`)).status).toBe(503)
  expect(await hub.stop()).toBe(0)
})

test('SIGTERM to npm start reaches the hub, which ends with 0', async () => {
  const port = await freePort()
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    PORT: String(port),
    SEED: 'none',
    VITEST: '',
  }
  const npm = spawn('npm', ['start'], { env, stdio: 'ignore' })
  const ended = once(npm, 'close')
  const isReady = () =>
    fetch(`http://localhost:${port}/health/ready`).then(
      ({ status }) => status === 200,
      () => false,
    )
  await eventually('npm start is ready', isReady, 45_000)
  npm.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
  await expect(fetch(`http://localhost:${port}/health/live`)).rejects.toThrow()
})
