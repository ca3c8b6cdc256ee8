import { z } from 'zod'
import { BadEnvironment } from './bad-environment'

const text = z.string().trim().min(1).optional()
const oneOf = <const T extends readonly [string, ...string[]]>(values: T, fallback: T[number]) =>
  z.enum(values, { error: `must be one of ${values.join(', ')}` }).default(fallback as never)
const wholeNumber = (from: number, to: number, fallback: number) =>
  z.coerce
    .number({ error: `must be a whole number from ${from} to ${to}` })
    .int({ error: `must be a whole number from ${from} to ${to}` })
    .min(from, { error: `must be a whole number from ${from} to ${to}` })
    .max(to, { error: `must be a whole number from ${from} to ${to}` })
    .default(fallback)

const isOrigin = (value: string) => {
  if (!URL.canParse(value)) return false
  const url = new URL(value)
  return /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash
}
const isAlgoliaHosts = (value: string) => {
  try {
    return z
      .array(z.object({ url: z.string(), protocol: z.enum(['http', 'https']) }))
      .safeParse(JSON.parse(value)).success
  } catch {
    return false
  }
}

const fields = z.object({
  NODE_ENV: z.string().optional(),
  DATABASE_URI: text.refine((uri) => !uri || /^mongodb(\+srv)?:\/\/[^/]+/.test(uri), {
    error: 'must be a MongoDB address that starts with mongodb:// or mongodb+srv://',
  }),
  DATA_DIR: z.string().trim().min(1).default('data'),
  PAYLOAD_SECRET: text.refine((secret) => !secret || secret.length >= 16, {
    error: 'must be at least 16 characters long, better 32',
  }),
  PUBLIC_URL: text
    .refine((url) => !url || isOrigin(url), {
      error: 'must be an http or https address without a path, such as https://hub.example.org',
    })
    .transform((url) => url?.replace(/\/+$/, '')),
  PORT: wholeNumber(1, 65535, 3000),
  HOST: text,
  TRUSTED_PROXIES: wholeNumber(0, 5, 0),
  HUB_ROLE: oneOf(['all', 'web', 'worker'], 'all'),
  ALGOLIA_APP_ID: text,
  ALGOLIA_ADMIN_KEY: text,
  ALGOLIA_INDEX: text,
  ALGOLIA_HOSTS: text.refine((json) => !json || isAlgoliaHosts(json), {
    error: 'must be a JSON list such as [{"url":"127.0.0.1","protocol":"http","port":9000}]',
  }),
  SMTP_URL: text.refine((url) => !url || /^smtps?:\/\/[^/]+/.test(url), {
    error: 'must be a mail server address that starts with smtp:// or smtps://',
  }),
  S3_BUCKET: text,
  S3_REGION: text,
  S3_ENDPOINT: text.refine((url) => !url || /^https?:\/\/[^/]+/.test(url), {
    error: 'must start with http:// or https://',
  }),
  S3_ACCESS_KEY_ID: text,
  S3_SECRET_ACCESS_KEY: text,
  HUB_ADMIN_EMAIL: text.refine((email) => !email || z.email().safeParse(email).success, {
    error: 'must be an e-mail address',
  }),
  HUB_ADMIN_PASSWORD: text.refine((password) => !password || password.length >= 12, {
    error: 'must be at least 12 characters long',
  }),
  SEED: oneOf(['sample', 'none'], 'sample'),
  LOG_LEVEL: oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], 'info'),
  MONGOD_BINARY: text,
})
type Fields = z.output<typeof fields>
type Name = keyof Fields

/** Variables that only mean something together: the first one set asks for the others. */
const TOGETHER: Name[][] = [
  ['ALGOLIA_APP_ID', 'ALGOLIA_ADMIN_KEY', 'ALGOLIA_INDEX'],
  ['S3_BUCKET', 'S3_REGION', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'],
  ['HUB_ADMIN_EMAIL', 'HUB_ADMIN_PASSWORD'],
]

/** Every setting of the hub. `PUBLIC_URL` is an origin without a slash at its end. */
export type Env = Omit<Fields, 'PUBLIC_URL'> & { PUBLIC_URL: string }

function checkTogether(values: Fields) {
  for (const group of TOGETHER) {
    const given = group.find((name) => values[name])
    const missing = group.find((name) => !values[name])
    if (given && missing) throw new BadEnvironment(missing, `is needed because ${given} is set`)
  }
  if (values.DATABASE_URI && !values.PAYLOAD_SECRET && values.NODE_ENV === 'production') {
    throw new BadEnvironment('PAYLOAD_SECRET', 'is needed in production with a DATABASE_URI of your own')
  }
}

/**
 * Reads settings from a plain record of variables; an empty variable counts as unset.
 * Throws `BadEnvironment`, which names the variable and never shows its value.
 */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()))
  const result = fields.safeParse(given)
  if (!result.success) {
    const issue = result.error.issues[0]
    throw new BadEnvironment(String(issue?.path[0] ?? 'environment'), issue?.message ?? 'is not valid')
  }
  checkTogether(result.data)
  return { ...result.data, PUBLIC_URL: result.data.PUBLIC_URL ?? `http://localhost:${result.data.PORT}` }
}

let read: Env | undefined

/** The settings of this process, read once. */
export function env(): Env {
  read ??= readEnv(process.env)
  return read
}
