import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { refuse } from './refuse.mjs'
import { withProgress } from './with-progress.mjs'

const MARKER = 'node_modules/.hub-installed'
const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '')

/** Installs what package-lock.json asks for, unless that was done before. Works in the folder of the project. */
export async function ensureInstalled() {
  const lock = read('package-lock.json')
  const wanted = createHash('sha256').update(lock).digest('hex')
  if (read(MARKER) === wanted) return
  if (!holds(lock, read('node_modules/.package-lock.json'))) await install()
  writeFileSync(MARKER, wanted)
}

/** Whether npm's own record of node_modules has every package of the lock file that every system needs. */
function holds(lock, installed) {
  if (!installed) return false
  const have = JSON.parse(installed).packages
  return Object.entries(JSON.parse(lock).packages).every(
    ([name, { version, optional, devOptional, peer }]) =>
      name === '' || optional || devOptional || peer || have[name]?.version === version,
  )
}

async function install() {
  process.stdout.write('Installing packages with npm ci (about a minute)\n')
  const [program, ...before] = process.env.npm_execpath?.endsWith('.js')
    ? [process.execPath, process.env.npm_execpath]
    : ['npm']
  // Building needs the development packages, whatever NODE_ENV says.
  const args = [...before, 'ci', '--include=dev', '--no-audit', '--no-fund']
  const { code, output, seconds } = await withProgress('installing', program, args)
  if (code !== 0) refuse(`Packages could not be installed: ${reasonIn(output)}`)
  process.stdout.write(`Installed in ${seconds} s\n`)
}

function reasonIn(output) {
  const errors = output.split('\n').filter((line) => /^npm (error|ERR!)/.test(line))
  const told = errors
    .map((line) => line.replace(/^npm (error|ERR!)\s*/, ''))
    .filter((line) => !/complete log|^code /.test(line))
  return told.slice(0, 2).join(' ') || output.trim().split('\n').at(-1) || 'npm ci failed'
}
