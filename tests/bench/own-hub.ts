import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '@/database/embedded-mongod'

export const EDITOR = { email: 'bench@hub.test', password: 'a-password-for-benches' }

export interface OwnHub {
  url: string
  stop(): Promise<void>
}

/** The built product with the sample content in a folder of its own, with MongoDB beside it, as `npm start` runs it. */
export async function startOwnHub(): Promise<OwnHub> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'hub-bench-data-'))
  const port = await freePort()
  const url = `http://localhost:${port}`
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      DATABASE_URI: '',
      DATA_DIR: dataDir,
      PORT: String(port),
      PUBLIC_URL: url,
      HUB_ADMIN_EMAIL: EDITOR.email,
      HUB_ADMIN_PASSWORD: EDITOR.password,
      SEED: 'sample',
      LOG_LEVEL: 'warn',
    },
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  await ready(url, () => child.exitCode)
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

async function ready(url: string, exitCode: () => number | null): Promise<void> {
  // A first start may have to build.
  const until = Date.now() + 10 * 60_000
  while (Date.now() < until && exitCode() === null) {
    const answer = await fetch(`${url}/health/ready`).catch(() => undefined)
    await answer?.text()
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error('The hub did not become ready')
}
