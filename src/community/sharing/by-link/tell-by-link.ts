import { withRetry } from '@/database/with-retry'
import type { Share } from '@/payload-types'
import { type Kept, keepAnswers, type Wanted } from '../../keep-answers'
import { type Sent, sendTold } from '../send-share'
import { type OpenShareLink, onceOf } from './open-share-link'

/** The record behind the link, begun with the first answer: a program that follows links begins none. */
async function begun({ payload, organisation, link, share }: OpenShareLink, now: Date): Promise<Share> {
  if (share) return share
  const once = onceOf(organisation, link)
  const data = { organisation: organisation.id, startedAt: now.toISOString(), answers: {}, once }
  try {
    return await withRetry(() => payload.create({ collection: 'shares', data, depth: 0 }))
  } catch (error) {
    // Sent twice at the same moment: one record is what was wanted.
    const { docs } = await payload.find({ collection: 'shares', where: { once: { equals: once } }, depth: 0 })
    if (docs[0]) return docs[0]
    throw error
  }
}

/** Keeps answers; null when what the link opens is with the staff already. */
export async function keepByLink(
  opened: OpenShareLink,
  wanted: Wanted[],
  now = new Date(),
): Promise<Kept[] | null> {
  if (opened.isUsed) return null
  const { id } = await begun(opened, now)
  return keepAnswers(opened, { collection: 'shares', id, wanted, now })
}

/** Gives what was told to staff, and marks the link as used in the same commit. */
export async function sendByLink(opened: OpenShareLink, now = new Date()): Promise<Sent> {
  const share = await begun(opened, now)
  const { id } = opened.link
  return sendTold(
    opened,
    share,
    (caseStudy, req) => {
      const data = { sentAt: now.toISOString(), caseStudy }
      return req.payload.update({ collection: 'share-links', id, data, depth: 0, req })
    },
    now,
  )
}

/** Whoever has the link does not want to tell: the link ends, with what was typed. False when it was sent. */
export async function declineByLink({ payload, link, isUsed }: OpenShareLink): Promise<boolean> {
  if (isUsed) return false
  await withRetry(() => payload.delete({ collection: 'share-links', id: link.id, depth: 0 }))
  return true
}
