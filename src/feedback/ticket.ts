import { createHmac, timingSafeEqual } from 'node:crypto'

/** Nobody writes a sentence faster, milliseconds. */
const SOONEST = 2000
/** How long a reader may take over it, milliseconds. */
const LATEST = 2 * 60 * 60_000

const sign = (secret: string, text: string) =>
  createHmac('sha256', secret).update(`page answer ${text}`).digest('base64url')

/** Lets whoever holds it add words to one answer, not at once and not for ever. It says nothing about the reader. */
export function writeTicket(secret: string, id: string, now: number): string {
  const text = `${id}.${now}`
  return `${text}.${sign(secret, text)}`
}

/** The answer that a ticket is for; undefined when it is forged, too early or too late. */
export function readTicket(secret: string, ticket: string, now: number): string | undefined {
  const [id = '', written = '', given = ''] = ticket.split('.')
  const expected = Buffer.from(sign(secret, `${id}.${written}`))
  const actual = Buffer.from(given)
  if (expected.length !== actual.length || !timingSafeEqual(expected, actual)) return undefined
  const age = now - Number(written)
  return age >= SOONEST && age <= LATEST ? id : undefined
}
