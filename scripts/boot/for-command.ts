import type { Payload } from 'payload'
import { type Env, readEnv } from '@/config/env'
import { prepareDataDir } from './data-dir'
import { openForCommand } from './database'
import { lifetime } from './lifetime'
import { keptSecret } from './secret'

export interface CommandContext {
  env: Env
  /** Full path of the data folder. */
  dataDir: string
  /** Address of the database, of a running hub or started for this command. */
  uri: string
  log(line: string): void
}

/** Runs `work` with the hub's database, whether or not a hub is running, and leaves everything as it was. */
export async function withDatabase(work: (context: CommandContext) => Promise<void>): Promise<void> {
  Object.assign(process.env, { NODE_ENV: process.env.NODE_ENV ?? 'production' })
  process.env.LOG_LEVEL ??= 'warn'
  const env = readEnv(process.env)
  const life = lifetime()
  const log = (line: string) => console.log(line)
  try {
    const dataDir = await prepareDataDir(env.DATA_DIR)
    const { uri } = await openForCommand({ env, dataDir, life, log })
    const secret = env.PAYLOAD_SECRET ?? (await keptSecret(dataDir))
    Object.assign(process.env, { DATABASE_URI: uri, DATA_DIR: dataDir, PAYLOAD_SECRET: secret })
    await work({ env, dataDir, uri, log })
  } finally {
    await life.stop()
  }
}

/** Runs `work` with Payload, as the system. */
export async function withPayload(
  work: (payload: Payload, context: CommandContext) => Promise<void>,
): Promise<void> {
  await withDatabase(async (context) => {
    // Not before: the configuration reads its settings when it is loaded.
    const { payloadClient } = await import('@/database/payload-client')
    const payload = await payloadClient({ waitMs: 10_000 })
    try {
      await work(payload, context)
    } finally {
      await payload.destroy()
    }
  })
}
