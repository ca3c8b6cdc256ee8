import { existsSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { Refusal } from '@/config/refusal'
import { onPath } from '@/database/mongod/on-path'
import { aptInstall, isRoot, run } from '@/database/mongod/run'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const PLAYWRIGHT = path.join('node_modules', 'playwright-core', 'cli.js')

type Log = (line: string) => void

/** The path of a Chromium that was seen to run; installs one when there is none. Throws a one-line `Refusal`. */
export async function findChromium(log: Log): Promise<string> {
  const found = (await installed()) ?? (await fromSystem(log)) ?? (await fromPlaywright(log))
  if (found) return found
  throw new Refusal(
    'No Chromium to be had for the browser tests. Install it (Debian, Ubuntu: apt-get install chromium) or set CHROMIUM_BINARY.',
  )
}

async function installed(): Promise<string | undefined> {
  const onThePath = await Promise.all(NAMES.map((name) => onPath(name).catch(() => undefined)))
  const candidates = [process.env.CHROMIUM_BINARY, ...onThePath, chromium.executablePath()]
  for (const candidate of candidates) {
    if (candidate && existsSync(candidate) && (await run(candidate, ['--version'], 30)).ok) return candidate
  }
  return undefined
}

async function fromSystem(log: Log): Promise<string | undefined> {
  if (!isRoot()) return undefined
  log('Installing Chromium with apt-get (about 100 MB)')
  await aptInstall(['chromium'])
  return installed()
}

/** Playwright's own build, for systems without a chromium package. */
async function fromPlaywright(log: Log): Promise<string | undefined> {
  log('Installing Chromium with Playwright (about 120 MB)')
  await run(process.execPath, [PLAYWRIGHT, 'install', ...(isRoot() ? ['--with-deps'] : []), 'chromium'])
  return installed()
}
