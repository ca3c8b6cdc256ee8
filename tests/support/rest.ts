import type { TypedUser } from 'payload'
import { DELETE, GET, PATCH, POST, PUT } from '@/app/(payload)/api/[...slug]/route'
import { payloadClient } from '@/database/payload-client'
import { stateOfText } from '@/lib/rich-text/state-of-text'
import type { User } from '@/payload-types'

const METHODS = { GET, POST, PATCH, PUT, DELETE }
const ORIGIN = 'http://localhost:3000'
export const PASSWORD = 'kelp-tractor-ninety'

export type Who = 'anonymous' | User['role']
const EVERYONE: Who[] = ['anonymous', 'member', 'author', 'editor', 'administrator']

export interface Answer {
  status: number
  headers: Headers
  text: string
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what the server says, of whatever shape
  json: any
}

const cookies = new Map<Who, string>()
const ids = new Map<Who, string>()

const emailOf = (who: Who) => `${who}@example.org`

async function signIn(who: User['role']): Promise<string> {
  const payload = await payloadClient()
  const { docs } = await payload.find({ collection: 'users', where: { email: { equals: emailOf(who) } } })
  const data = { email: emailOf(who), password: PASSWORD, name: `The ${who}`, role: who }
  const user = docs[0] ?? (await payload.create({ collection: 'users', data }))
  ids.set(who, user.id)
  const { headers, status, text } = await call('POST', '/api/users/login', {
    body: { email: emailOf(who), password: PASSWORD },
  })
  if (status !== 200) throw new Error(`The ${who} could not sign in: ${status} ${text}`)
  return headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

/** The session of someone with this role, made when first asked for. */
export async function cookieOf(who: Who): Promise<string> {
  if (who === 'anonymous') return ''
  const cookie = cookies.get(who) ?? (await signIn(who))
  cookies.set(who, cookie)
  return cookie
}

/** For `beforeAll`: hashing four passwords on a busy machine takes longer than one test has. */
export async function signInEveryone(): Promise<void> {
  for (const who of EVERYONE) await cookieOf(who)
}

export async function idOf(who: User['role']): Promise<string> {
  await cookieOf(who)
  return ids.get(who) ?? ''
}

/** Whoever has this role, as the framework hands them to what is of the admin. */
export async function personOf(who: User['role']): Promise<TypedUser> {
  const payload = await payloadClient()
  return {
    ...(await payload.findByID({ collection: 'users', id: await idOf(who) })),
    collection: 'users' as const,
  }
}

interface Ask {
  as?: Who
  body?: unknown
  headers?: Record<string, string>
}

function encoded(body: unknown): { body?: BodyInit; headers: Record<string, string> } {
  if (body === undefined) return { headers: {} }
  if (body instanceof FormData) return { body, headers: {} }
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return { body: text, headers: { 'content-type': 'application/json' } }
}

/** Asks the REST interface through its real route handlers, as a browser of this person would. */
export async function call(method: keyof typeof METHODS, path: string, ask: Ask = {}): Promise<Answer> {
  const { body, headers } = encoded(ask.body)
  const cookie = await cookieOf(ask.as ?? 'anonymous')
  const url = new URL(path, ORIGIN)
  const request = new Request(url, {
    method,
    headers: { origin: ORIGIN, ...headers, ...(cookie && { cookie }), ...ask.headers },
    ...(body !== undefined && { body }),
  })
  const slug = url.pathname
    .replace(/^\/api\//, '')
    .split('/')
    .map(decodeURIComponent)
  const answer = await METHODS[method](request, { params: Promise.resolve({ slug }) })
  const text = await answer.text()
  return { status: answer.status, headers: answer.headers, text, json: parsed(text) }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A text of one paragraph, as the editor stores it. */
export const lexical = stateOfText

let count = 0
/** A word that no other document of this run has. */
export const word = () => `zq${process.pid.toString(36)}${(count++).toString(36)}${Date.now().toString(36)}`

/** Guidance with what publishing asks for. */
export const guidance = (changes: object = {}) => ({
  title: `Guide ${word()}`,
  summary: 'About it.',
  body: lexical('Text.'),
  ...changes,
})

/** An anonymous case study of a real employer, with what publishing asks for. */
export const caseStudy = (changes: object = {}) => ({
  title: `Case ${word()}`,
  summary: 'About it.',
  outcome: 'It helped.',
  attribution: 'anonymous',
  sector: 'nhs',
  size: '250-999',
  stage: 'doing',
  maturity: 'trying',
  whatWeDid: lexical('This.'),
  whatChanged: lexical('That.'),
  ...changes,
})
