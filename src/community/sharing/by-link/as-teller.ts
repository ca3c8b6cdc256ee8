import { payloadClient } from '@/database/payload-client'
import { typedIn } from '@/forms/public-form'
import { noteWait } from '@/lib/render-notes'
import { askingNetwork } from '@/limits/asking-network'
import { LIMITS } from '@/limits/limits'
import { giveBackTurns, takeTurns } from '@/limits/take-turn'
import type { Wait } from '@/limits/wait'
import type { FormState } from '@/ui/form/form-state'
import { type OpenShareLink, openShareLink } from './open-share-link'

const GONE =
  'This link was used, withdrawn or is too old. What you typed is still here: copy it, and ask whoever sent you the link for another.'

function tooOften(data: FormData, { seconds, message }: Wait): FormState {
  noteWait(seconds)
  return { values: typedIn(data), faults: { form: message } }
}

/** Does what a form asks for on a link that works; nothing of what was typed is lost otherwise. */
export async function asTeller(
  token: string,
  data: FormData,
  work: (opened: OpenShareLink) => Promise<FormState | undefined>,
): Promise<FormState | undefined> {
  const payload = await payloadClient()
  const tries = [{ limit: LIMITS.linkByNetwork, key: `share ${askingNetwork()}` }]
  const guessing = await takeTurns(payload, tries)
  if (guessing) return tooOften(data, guessing)
  const opened = await openShareLink(token)
  if (!opened) return { values: typedIn(data), faults: { form: GONE } }
  await giveBackTurns(payload, tries)
  const busy = await takeTurns(payload, [{ limit: LIMITS.answersByLink, key: `share ${opened.link.id}` }])
  return busy ? tooOften(data, busy) : work(opened)
}
