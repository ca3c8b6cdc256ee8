import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, CollectionSlug, Where } from 'payload'
import { hashLinkToken, makeLinkToken } from '@/accounts/link-token'
import { daysFrom } from '@/lib/days'

/** Where the link waits between being made and being sent: its hash alone is kept. */
const TOKEN = 'mailedLink'

interface MailedLink {
  collection: CollectionSlug
  days: number
  /** The open links that a new record ends. */
  older(data: Record<string, unknown>): Where
}

/** Gives a new record its link, its end and who made it, and ends older ones for the same purpose. */
export const makesLink =
  ({ collection, days, older }: MailedLink): CollectionBeforeChangeHook =>
  async ({ data, operation, req }) => {
    if (operation !== 'create') return data
    const token = makeLinkToken()
    req.context[TOKEN] = token
    await req.payload.db.deleteMany({ collection, where: older(data), req })
    return {
      ...data,
      tokenHash: hashLinkToken(token),
      invitedBy: req.user?.id,
      expiresAt: daysFrom(new Date(), days).toISOString(),
    }
  }

type Send<D> = (doc: D, token: string, req: Parameters<CollectionAfterChangeHook>[0]['req']) => Promise<void>

/** Hands the link of a new record to whoever mails it, once; afterwards it is in the mail and nowhere else. */
export const mailsLink =
  <D extends { id: string }>(send: Send<D>): CollectionAfterChangeHook<D> =>
  async ({ doc, operation, req }) => {
    const token = req.context[TOKEN]
    if (operation !== 'create' || typeof token !== 'string') return doc
    delete req.context[TOKEN]
    await send(doc, token, req)
    return doc
  }
