import type { Payload } from 'payload'
import { withRetry } from '@/database/with-retry'
import { siteSettings } from '../content/site-settings'
import { fingerprint } from './fingerprint'

type Settings = Record<string, unknown>

/** Fields of the sample that the settings hold, word for word. */
const same = (settings: Settings, name: string) =>
  fingerprint({ [name]: settings[name] }) === fingerprint({ [name]: (siteSettings as Settings)[name] })

const empty = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** Fills the settings that are still empty. Gives the number of fields it filled. */
export async function fillSettings(payload: Payload): Promise<number> {
  const settings = await read(payload)
  const missing = Object.entries(siteSettings).filter(([name]) => empty(settings[name]))
  if (missing.length > 0) await write(payload, Object.fromEntries(missing))
  return missing.length
}

// The services are real and somebody may need one today: no removal takes them off the pages.
const STAYS = ['helplines', 'emergencyNote']

/**
 * Empties the settings that still say what the sample said. Helplines and what to do in an emergency stay; only the
 * dates go on which nobody of this hub rang.
 */
export async function clearSettings(payload: Payload): Promise<number> {
  const settings = await read(payload)
  const untouched = Object.keys(siteSettings).filter((name) => same(settings, name))
  const cleared = untouched.filter((name) => !STAYS.includes(name))
  const data: Settings = Object.fromEntries(cleared.map((name) => [name, null]))
  if (untouched.includes('helplines'))
    data.helplines = siteSettings.helplines.map(({ lastVerified: _, ...helpline }) => helpline)
  if (Object.keys(data).length > 0) await write(payload, data)
  return Object.keys(data).length
}

async function read(payload: Payload): Promise<Settings> {
  return { ...(await payload.findGlobal({ slug: 'site-settings', depth: 0, overrideAccess: true })) }
}

async function write(payload: Payload, data: Settings): Promise<void> {
  await withRetry(() => payload.updateGlobal({ slug: 'site-settings', data, depth: 0, overrideAccess: true }))
}
