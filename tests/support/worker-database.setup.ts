import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { inject } from 'vitest'
import { embeddedUri } from '@/database/embedded-mongod'
import { takeDatabase } from './take-database'

// Runs in each test file before its imports: what reads settings then sees a database and a folder of its own.
const port = inject('mongoPort')
const dataDir = path.join(tmpdir(), 'hub-tests', `t${process.pid}_${Date.now().toString(36)}`)
mkdirSync(dataDir, { recursive: true })
Object.assign(process.env, {
  NODE_ENV: 'test',
  DATABASE_URI: embeddedUri(port, await takeDatabase(port)),
  DATA_DIR: dataDir,
  PAYLOAD_SECRET: 'a-secret-only-for-tests-0123456789abcdef',
  PUBLIC_URL: 'http://localhost:3000',
  LOG_LEVEL: 'error',
  SEED: 'none',
  MONGOD_BINARY: inject('mongodBinary'),
})
