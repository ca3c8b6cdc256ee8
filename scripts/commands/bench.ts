import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { Refusal } from '@/config/refusal'
import { optionsOf } from '../boot/options'

const FOLDER = 'tests/bench'
const HELP = `usage: npm run bench [-- name ...] [--keep]

Runs the measurements in tests/bench one after the other, or those named, and prints what they found. The search
figures take some minutes. --keep keeps the run that the next one of quality is compared with.`

export async function main(args: string[]) {
  const { positionals, values } = optionsOf(HELP, args, { keep: { type: 'boolean' } })
  const all = (await readdir(FOLDER))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.parse(name).name)
  const unknown = positionals.find((name) => !all.includes(name))
  if (unknown) throw new Refusal(`There is no measurement ${unknown}; there are ${all.sort().join(', ')}.`)
  const chosen = positionals.length > 0 ? positionals : all.sort()
  for (const name of chosen) {
    const measurement = await import(pathToFileURL(path.resolve(FOLDER, `${name}.ts`)).href)
    await measurement.main?.(values.keep ? ['--keep'] : [])
  }
}
