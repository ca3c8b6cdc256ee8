import { payloadClient } from '@/database/payload-client'
import { noteWait } from '@/lib/render-notes'
import { askingNetwork } from './asking-network'
import { LIMITS, type Limit } from './limits'
import { takeTurns } from './take-turn'
import type { Wait } from './wait'

async function limited(limit: Limit, key: string): Promise<Wait | undefined> {
  const wait = await takeTurns(await payloadClient(), [{ limit, key }])
  if (wait) noteWait(wait.seconds)
  return wait
}

/**
 * Called first by whatever answers a public form, with the form's name. Undefined: go on. Otherwise nothing may be
 * done: show `message`; delivery answers 429 with Retry-After. Throws `DatabaseAway`.
 */
export const limitForm = (form: string): Promise<Wait | undefined> =>
  limited(LIMITS.formByNetwork, `${form} ${askingNetwork()}`)

/** The same for the forms of somebody who is signed in, by the id of the account. */
export const limitPerson = (id: string): Promise<Wait | undefined> => limited(LIMITS.formByPerson, id)
