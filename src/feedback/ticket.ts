import { isSealOf, sealOf } from '@/lib/seal'

/** Nobody writes a sentence faster, milliseconds. */
const SOONEST = 2000
/** How long a reader may take over it, milliseconds. */
const LATEST = 2 * 60 * 60_000

/** Lets whoever holds it add words to one answer, not at once and not for ever. It says nothing about the reader. */
export function writeTicket(secret: string, id: string, now: number): string {
  const text = `${id}.${now}`
  return `${text}.${sealOf(secret, `page answer ${text}`)}`
}

/** The answer that a ticket is for; undefined when it is forged, too early or too late. */
export function readTicket(secret: string, ticket: string, now: number): string | undefined {
  const [id = '', written = '', given = ''] = ticket.split('.')
  if (!isSealOf(secret, `page answer ${id}.${written}`, given)) return undefined
  const age = now - Number(written)
  return age >= SOONEST && age <= LATEST ? id : undefined
}
