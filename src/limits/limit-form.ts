import { payloadClient } from '@/database/payload-client'
import { noteWait } from '@/lib/render-notes'
import { askingNetwork } from './asking-network'
import { LIMITS } from './limits'
import { takeTurns } from './take-turn'
import type { Wait } from './wait'

/**
 * Called first by whatever answers a public form, with the form's name. Undefined: go on. Otherwise nothing may be
 * done: show `message`; delivery answers 429 with Retry-After. Throws `DatabaseAway`.
 */
export async function limitForm(form: string): Promise<Wait | undefined> {
  const key = `${form} ${askingNetwork()}`
  const wait = await takeTurns(await payloadClient(), [{ limit: LIMITS.formByNetwork, key }])
  if (wait) noteWait(wait.seconds)
  return wait
}
