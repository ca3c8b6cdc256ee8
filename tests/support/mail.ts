import type { Payload } from 'payload'

export interface SentMail {
  to?: unknown
  subject?: unknown
  text?: unknown
  html?: unknown
}

/** Everything that Payload is asked to send from now on. */
export function catchMail(payload: Payload): SentMail[] {
  const sent: SentMail[] = []
  payload.sendEmail = async (mail) => {
    sent.push(mail as SentMail)
  }
  return sent
}
