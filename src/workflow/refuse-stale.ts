import type { PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'
import { idOf, type OnItsWay } from './asked-move'
import { changedFields } from './changed-fields'
import { fieldsInWords } from './field-labels'
import { Refused } from './refused'

interface Stale {
  collection: SanitizedCollectionConfig
  /** The version that the save, or the step, was made from. */
  base: unknown
  /** What would be saved; for a step nothing. */
  mine?: object
  latest: OnItsWay
  req: PayloadRequest
}

type Version = OnItsWay & Record<string, unknown>

async function versionWhere({ collection, latest, req }: Stale, where: Where): Promise<Version | undefined> {
  const { docs } = await req.payload.db.findVersions<Version>({
    collection: collection.slug,
    where: { and: [{ parent: { equals: latest.id } }, where] },
    sort: '-version.updatedAt',
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]?.version
}

/** What somebody else saved after `base`. One's own saves count not: a form that saves by itself is behind itself. */
function savedSince(stale: Stale, base: Date): Promise<Version | undefined> {
  const me = stale.req.user?.id ?? null
  const later: Where = { 'version.updatedAt': { greater_than: base.toISOString() } }
  return versionWhere(stale, { and: [later, { 'version.savedBy': { not_equals: me } }] })
}

async function nameOf(savedBy: unknown, req: PayloadRequest): Promise<string> {
  const id = idOf(savedBy)
  if (!id) return 'The hub'
  const person = await req.payload.db.findOne<{ id: string; name: string }>({
    collection: 'users',
    where: { id: { equals: id } },
    select: { name: true },
    req,
  })
  return person?.name ?? 'Someone'
}

/** What the others changed; once their base is gone, as autosave writes over itself, all in which the two differ. */
async function theirs(stale: Stale, base: Date): Promise<string[]> {
  const { latest, mine } = stale
  const from = await versionWhere(stale, { 'version.updatedAt': { equals: base.toISOString() } })
  if (from) return changedFields({ ...from }, { ...latest })
  return mine ? changedFields({ ...mine }, { ...latest }) : []
}

const LONG_AGO = new Date(0)

function readBase(base: string): Date {
  const read = new Date(base)
  return Number.isNaN(read.getTime()) ? LONG_AGO : read
}

// A colon would make the admin show the rest as a list.
const advice = (isSave: boolean) =>
  isSave
    ? 'Nothing was saved over it. What you wrote is not lost. Above the text you can keep it as a version of its own.'
    : 'Load the page again and read it first.'

/** Throws 409 that names who changed what, when somebody else saved after `base`. Without a base nobody is asked. */
export async function refuseStale(stale: Stale): Promise<void> {
  const { collection, base, latest, mine, req } = stale
  if (typeof base !== 'string' || base === latest.updatedAt) return
  const from = readBase(base)
  const later = await savedSince(stale, from)
  if (!later) return
  const who = await nameOf(later.savedBy, req)
  const changed = fieldsInWords(collection, await theirs(stale, from))
  const what = changed ? `changed ${changed}` : 'saved it'
  const message = `${who} ${what} after you opened this. ${advice(mine !== undefined)}`
  // The form shows it above the text, where it knows it by this field.
  throw new Refused(message, 409, { errors: [{ path: 'base', message }] })
}
