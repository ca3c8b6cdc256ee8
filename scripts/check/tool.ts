import { existsSync } from 'node:fs'
import path from 'node:path'
import { run } from '@/database/mongod/run'
import type { Outcome } from './step'

/** Runs a development tool of node_modules/.bin; `seen` makes the line for when it found nothing wrong. */
export async function tool(
  name: string,
  args: string[],
  seen: (output: string) => Outcome | string,
): Promise<Outcome> {
  const program = path.join('node_modules', '.bin', name)
  if (!existsSync(program)) return { ok: false, detail: `${name} is not installed` }
  const { ok, output } = await run(program, args)
  if (!ok) return { ok: false, detail: output }
  const result = seen(output)
  return typeof result === 'string' ? { ok: true, detail: result } : result
}
