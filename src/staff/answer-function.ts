import { notFound, redirect } from 'next/navigation'
import type { Payload, ServerFunctionClientArgs } from 'payload'
import { isStaff } from '@/access/roles'
import { payloadClient } from '@/database/payload-client'
import { noteUnderstood } from '@/lib/understood'
import { statusOf } from '@/rest/status-of'

type Args = ServerFunctionClientArgs['args']
type Asked = Pick<ServerFunctionClientArgs, 'name' | 'args'>

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** One collection, or several, that there are. */
function namesCollections({ collectionSlug: slug }: Args, { collections }: Payload): boolean {
  const slugs: unknown[] = [slug].flat()
  return slugs.every((each) => typeof each === 'string' && Object.hasOwn(collections, each))
}
const namesNone = ({ collectionSlug: slug }: Args) => slug === undefined

/** `collection.<slug>.<field>`, or of a global. */
function namesField({ schemaPath: path }: Args, { collections, config }: Payload): boolean {
  const [kind, slug = ''] = typeof path === 'string' ? path.split('.') : []
  if (kind === 'collection') return Object.hasOwn(collections, slug)
  return kind === 'global' && config.globals.some((each) => each.slug === slug)
}

/** What our admin asks of the server, with what it must name. The framework has more, some of which ask nobody who they are. */
const USED: Record<string, (args: Args, payload: Payload) => boolean> = {
  'form-state': (args, payload) => namesNone(args) || namesCollections(args, payload),
  'get-default-layout': () => true,
  'render-document': namesCollections,
  'render-document-slots': namesCollections,
  'render-field': namesField,
  'render-list': namesCollections,
  'render-widget': () => true,
  'table-state': namesCollections,
}

function isSound(asked: unknown, payload: Payload): asked is Asked {
  if (!isRecord(asked) || typeof asked.name !== 'string' || !isRecord(asked.args)) return false
  return Object.hasOwn(USED, asked.name) && USED[asked.name]?.(asked.args, payload) === true
}

/** Rows come from the database, with the rules on: cells look up what a row that was sent along points to. */
function withoutRows({ name, args }: Asked): Asked {
  if (name !== 'table-state') return { name, args }
  const { data: _rows, ...rest } = args
  return { name, args: rest }
}

/**
 * Answers what the admin's scripts ask of the server, with `work` of the framework. Leads whoever is not signed in to the
 * sign-in page; for everybody but staff, and for what cannot be read, there is nothing here (404).
 */
export async function answerFunction(
  asked: unknown,
  headers: Headers,
  work: (asked: Asked) => unknown,
): Promise<unknown> {
  const payload = await payloadClient()
  const { user } = await payload.auth({ headers })
  if (!user) redirect('/admin/login')
  if (!isStaff({ user }) || !isSound(asked, payload)) notFound()
  noteUnderstood()
  try {
    return await work(withoutRows(asked))
  } catch (error) {
    // It was read, and what it asks for is not to be had: Next would call that a failure, and print what was asked.
    if (statusOf(error) < 500) notFound()
    throw error
  }
}
