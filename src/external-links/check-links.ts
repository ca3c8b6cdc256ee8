import { env } from '@/config/env'
import type { JobContext, OneOffJob, RecurringJob } from '@/jobs/job'
import { dailyAt } from '@/jobs/job'
import { londonMinute } from '@/lib/london-time'
import { pause } from '@/lib/pause'
import type { Asking } from './ask-site'
import { checkLink } from './check-link'
import { dueRows, keepRows, type LinkRow, linkRows } from './link-rows'
import { linkedDocuments } from './linked-documents'
import { PUBLIC_WEB } from './public-address'
import { standingAfter } from './standing'

/** Links looked at in one night, and sites at once. */
const MOST = 400
const SITES = 4
/** Milliseconds between two questions to one site, and for one answer. */
const PAUSE = 3000
const PATIENCE = 10_000
/** Looked at so lately that it counts for this night, milliseconds. */
const FRESH = 20 * 60 * 60_000

export interface Pace extends Pick<Asking, 'guard' | 'resolve'> {
  pause: number
}

const OUTSIDE: Pace = { guard: PUBLIC_WEB, pause: PAUSE }

type Context = Pick<JobContext, 'payload' | 'signal' | 'now' | 'log'>

function bySite(rows: LinkRow[]): LinkRow[][] {
  const sites = new Map<string, LinkRow[]>()
  for (const row of rows) {
    const { host } = new URL(row.url)
    sites.set(host, [...(sites.get(host) ?? []), row])
  }
  return [...sites.values()]
}

/** Gives how many links were answered, well or badly. */
async function checkSite(rows: LinkRow[], { payload, signal, now }: Context, pace: Pace): Promise<number> {
  let answered = 0
  const userAgent = `EquallySafeHub-LinkCheck/1 (+${env().PUBLIC_URL})`
  for (const [at, row] of rows.entries()) {
    if (at > 0) await pause(pace.pause, signal)
    signal.throwIfAborted()
    const finding = await checkLink(row.url, { ...pace, userAgent, signal, patience: PATIENCE })
    if (finding.works || finding.sure || finding.status) answered++
    const standing = standingAfter(row, finding, now)
    await linkRows(payload).updateOne({ url: row.url }, { $set: { ...standing, checkedAt: now } })
  }
  return answered
}

/** So many links without one answer: it is the hub that reaches nobody, and no link stands worse for it. */
const TOO_QUIET = 5

async function takeBack(rows: LinkRow[], { payload, log }: Context): Promise<void> {
  for (const { url, state = 'unsure', faults = 0, since = null, reason = null, movedTo = null } of rows)
    await linkRows(payload).updateOne({ url }, { $set: { state, faults, since, reason, movedTo } })
  log.warn({ links: rows.length }, 'No site answered: the hub reaches none, and links stand as before')
}

/** Looks at what is due, several sites beside each other, each of them slowly. What was found is kept link by link. */
export async function checkLinksNow(
  context: Context,
  { before, pace = OUTSIDE }: { before?: Date; pace?: Pace },
) {
  const { payload, now } = context
  await keepRows(payload, await linkedDocuments(payload, new URL(env().PUBLIC_URL).origin), now)
  const rows = await dueRows(payload, before ?? new Date(now.getTime() - FRESH), MOST)
  const waiting = bySite(rows)
  let answered = 0
  const next = async (): Promise<void> => {
    for (let site = waiting.shift(); site; site = waiting.shift()) {
      const more = await checkSite(site, context, pace)
      answered += more
    }
  }
  await Promise.all(Array.from({ length: SITES }, next))
  if (answered === 0 && rows.length >= TOO_QUIET) return takeBack(rows, context)
  context.log.info({ links: rows.length }, 'Looked at links to other sites')
}

/** By night alone, also after a start in the day: the sites that are asked have fewer readers then. */
export const checkLinks: RecurringJob = {
  name: 'check-links',
  next: dailyAt('02:30'),
  run: async (context) => {
    if (londonMinute(context.now).slice(11, 13) < '06') await checkLinksNow(context, {})
  },
}

/** At once, because an editor asked; whatever was looked at an hour ago is left as it is. */
export const checkLinksAsked: OneOffJob = {
  name: 'check-links-asked',
  run: (context) => checkLinksNow(context, { before: new Date(context.now.getTime() - 60 * 60_000) }),
}
