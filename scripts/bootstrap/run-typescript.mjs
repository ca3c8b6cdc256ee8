import { existsSync } from 'node:fs'
import { register as registerHooks } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureInstalled } from './install.mjs'
import { refuse } from './refuse.mjs'

/**
 * Installs when needed, then runs `main(args)` of a TypeScript file in this process.
 * An error that the person at the terminal can act on is printed on one line; both kinds exit 1.
 */
export async function runTypeScript(file, args) {
  process.chdir(path.resolve(import.meta.dirname, '../..'))
  await ensureInstalled()
  if (existsSync('.env')) process.loadEnvFile('.env')
  const { register } = await import('tsx/esm/api')
  register()
  registerHooks('./plain-lexical.mjs', import.meta.url)
  try {
    const { main } = await import(pathToFileURL(path.resolve('scripts', file)).href)
    await main(args)
  } catch (error) {
    const { refusalIn } = await import(pathToFileURL(path.resolve('scripts/boot/refusal-in.ts')).href)
    const refusal = refusalIn(error)
    if (refusal) refuse(refusal)
    process.stderr.write(`${error?.stack ?? error}\n`)
    process.exit(1)
  }
}
