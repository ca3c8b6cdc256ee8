import { readFile } from 'node:fs/promises'
import { run } from '@/database/mongod/run'
import { isAlive } from './owner'

const PATIENCE_MS = 15_000

/** Ends the MongoDB of a hub that was killed, so that its folder is free again; `pid` counts only if it serves `dbPath`. */
export async function endLeftMongod(pid: number, dbPath: string, log: (line: string) => void): Promise<void> {
  if (!isAlive(pid)) return
  if (!(await commandLine(pid)).includes(dbPath)) return
  log('Ending the MongoDB that the last run left behind')
  process.kill(pid, 'SIGTERM')
  const until = Date.now() + PATIENCE_MS
  while (isAlive(pid) && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 50))
}

async function commandLine(pid: number): Promise<string> {
  const fromLinux = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => undefined)
  return fromLinux ?? (await run('ps', ['-o', 'args=', '-p', String(pid)], 5)).output
}
