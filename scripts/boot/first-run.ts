import { randomBytes } from 'node:crypto'
import path from 'node:path'
import type { Env } from '@/config/env'
import { Refusal } from '@/config/refusal'
import { SAMPLE_MEMBER } from '@/lib/sample-member'
import { withProgress } from '../bootstrap/with-progress.mjs'
import { readIfThere, writePrivate } from './data-dir'
import { hasSampleMember } from './sample-member'
import { isSetUp } from './setup-record'

/** The administrator of a hub whose owner named none. */
const EMAIL = 'admin@hub.localhost'
const fileOf = (dataDir: string) => path.join(dataDir, 'first-administrator.txt')

export interface SignIn {
  email: string
  /** Undefined when the owner chose it: then it is not shown. */
  password: string | undefined
  /** Of the account of an invented employer, where one was made. */
  sample?: { email: string; password: string }
}

/** Where the sign-in of the first administrator is kept, if the hub made it up. */
export async function keptSignIn(dataDir: string): Promise<string | undefined> {
  return (await readIfThere(fileOf(dataDir))) && fileOf(dataDir)
}

interface Options {
  env: Env
  uri: string
  dataDir: string
  signal: AbortSignal
}

/**
 * Gives an empty hub its first administrator and its sample content, in a process of its own, so that what they load
 * does not stay in the memory of the server. Resolves to the sign-in when one was made.
 */
export async function firstRun({ env, uri, dataDir, signal }: Options): Promise<SignIn | undefined> {
  if (await isSetUp(uri)) return undefined
  const made = env.HUB_ADMIN_EMAIL ? undefined : await madeUp(dataDir, hasSampleMember(env))
  const owners = {
    HUB_ADMIN_EMAIL: made?.email,
    HUB_ADMIN_PASSWORD: made?.password,
    HUB_SAMPLE_PASSWORD: made?.sample?.password,
  }
  const variables = { ...process.env, ...(made ? owners : {}), LOG_LEVEL: 'warn' }
  const args = ['scripts/run.mjs', 'first-run']
  const onLine = (line: string) => console.log(`  ${line}`)
  const options = { env: variables, signal, onLine }
  const { code } = await withProgress('preparing the hub', process.execPath, args, options)
  if (signal.aborted) return undefined
  if (code !== 0) throw new Refusal('The hub could not be given its first content; the lines above say why.')
  return made ?? { email: env.HUB_ADMIN_EMAIL ?? '', password: undefined }
}

/** Kept before the accounts exist: a first run that was cut off must not leave an account nobody can enter. */
async function madeUp(dataDir: string, withSample: boolean): Promise<SignIn> {
  const file = (await readIfThere(fileOf(dataDir))) ?? ''
  const kept = (name: string) => new RegExp(`^${name}: (\\S+)$`, 'm').exec(file)?.[1]
  const random = () => randomBytes(15).toString('base64url')
  const password = kept('password') ?? random()
  const sample = withSample
    ? { email: SAMPLE_MEMBER, password: kept('sample password') ?? random() }
    : undefined
  const lines = [`e-mail: ${EMAIL}`, `password: ${password}`, '']
  if (sample) lines.push(`sample member: ${sample.email}`, `sample password: ${sample.password}`, '')
  lines.push('Change the password after signing in, then delete this file.', '')
  await writePrivate(fileOf(dataDir), lines.join('\n'))
  return { email: EMAIL, password, ...(sample && { sample }) }
}
