import type { Payload } from 'payload'
import { payloadClient } from '@/database/payload-client'
import { doNotKeep } from '@/lib/render-notes'
import { sealOf } from '@/lib/seal'
import type { FormValues } from '@/ui/form/field-spec'
import type { FormState } from '@/ui/form/form-state'
import { setTrap, springTrap } from './time-trap'

/** A field that people do not see. */
const HONEYPOT = 'website'

/** Hidden values of a public form, made for one showing: the page must not be kept. */
export async function publicFormGuard(form: string): Promise<FormValues> {
  doNotKeep()
  const { secret } = await payloadClient()
  return { trap: setTrap(secret, form, new Date()), work: '' }
}

const textIn = (data: FormData, name: string): string => {
  const value = data.get(name)
  return typeof value === 'string' ? value.trim() : ''
}

/** Everything that was typed, so that it stands in the fields again. */
export function typedIn(data: FormData): FormValues {
  const names = new Set([...data.keys()].filter((name) => !name.startsWith('$')))
  return Object.fromEntries(
    [...names].map((name) => [name, data.getAll(name).filter((value) => typeof value === 'string')]),
  )
}

export type Sent =
  /** A machine: thank it and do nothing. */
  { is: 'machine' } | { is: 'refused'; state: FormState } | { is: 'open'; payload: Payload }

const WORDS = {
  forged: 'This form could not be read. Send it once more; what you typed is still here.',
  'too-old': 'This form was open for more than a day. Send it once more; what you typed is still here.',
  'too-quick': 'That was quicker than a person types. Wait a few seconds and send it once more.',
}

/** What anyone may send: whether to take it. Looks at no third party and keeps nothing. */
export async function checkPublicForm(form: string, data: FormData, now: Date): Promise<Sent> {
  if (textIn(data, HONEYPOT)) return { is: 'machine' }
  const payload = await payloadClient()
  const trap = { secret: payload.secret, form, now }
  const verdict = springTrap(trap, textIn(data, 'trap'), textIn(data, 'work'))
  if (verdict === 'open') return { is: 'open', payload }
  // What was too quick keeps its token, so that waiting helps; the others get a new one.
  const fresh = verdict === 'too-quick' ? {} : { trap: setTrap(payload.secret, form, now), work: '' }
  return {
    is: 'refused',
    state: { values: { ...typedIn(data), ...fresh }, faults: { form: WORDS[verdict] } },
  }
}

/** A name for what is the same submission, from which nothing can be read back. */
export function sameSubmission(payload: Payload, ...parts: string[]): string {
  const words = parts.map((part) => part.toLowerCase().replace(/\s+/g, ' ').trim())
  return sealOf(payload.secret, JSON.stringify(words))
}
