import { payloadClient } from '@/database/payload-client'
import type { PageAnswer } from '@/lib/vocabulary/page-answers'
import { readTicket, writeTicket } from './ticket'

/** Keeps an answer and gives a ticket to add words to it. */
export async function recordAnswer(page: string, answer: PageAnswer): Promise<string> {
  const payload = await payloadClient()
  const { id } = await payload.create({ collection: 'page-answers', data: { page, answer } })
  return writeTicket(payload.secret, id, Date.now())
}

/** Adds what was missing to an answer, once: sending the form again changes nothing. False when the ticket is not good. */
export async function addWords(ticket: string, words: string): Promise<boolean> {
  const payload = await payloadClient()
  const id = readTicket(payload.secret, ticket, Date.now())
  if (!id) return false
  const { totalDocs } = await payload.count({
    collection: 'page-answers',
    where: { and: [{ id: { equals: id } }, { missing: { exists: false } }] },
  })
  if (totalDocs > 0) await payload.update({ collection: 'page-answers', id, data: { missing: words } })
  return true
}
