import type { Payload } from 'payload'
import { hashLinkToken } from '@/accounts/link-token'
import { payloadClient } from '@/database/payload-client'
import { idOf } from '@/lib/walk-document'
import type { Organisation, Share, ShareLink } from '@/payload-types'
import type { Teller } from '../../member'
import { somebodyByLink } from './name'

/** 32 bytes in base64url: anything else was never a link of ours. */
const TOKEN = /^[\w-]{43}$/

/** What a link opens: one practice of one employer, and nothing else of it. */
export interface OpenShareLink extends Teller {
  link: ShareLink
  /** Undefined until something was said. */
  share: Share | undefined
  /** Whether it is with the staff already: then the link shows where it is, and takes nothing any more. */
  isUsed: boolean
}

/** Sets the record behind a link apart from all others. */
export const onceOf = (organisation: Pick<Organisation, 'id'>, { opens }: ShareLink) =>
  `${organisation.id} ${opens}`

async function linkBehind(payload: Payload, token: string, now: Date): Promise<ShareLink | undefined> {
  const { docs } = await payload.find({
    collection: 'share-links',
    where: {
      and: [
        { tokenHash: { equals: hashLinkToken(token) } },
        { expiresAt: { greater_than: now.toISOString() } },
      ],
    },
    showHiddenFields: true,
    depth: 0,
    limit: 1,
    pagination: false,
  })
  return docs[0]
}

/** Undefined when the link is wrong, too old or withdrawn, or its employer is gone: all look the same. */
export async function openShareLink(token: string, now = new Date()): Promise<OpenShareLink | undefined> {
  if (!TOKEN.test(token)) return undefined
  const payload = await payloadClient()
  const link = await linkBehind(payload, token, now)
  if (!link) return undefined
  const id = idOf(link.organisation) ?? ''
  // The link is the right to see this employer's name, which may be private.
  const organisation = await payload.findByID({
    collection: 'organisations',
    id,
    depth: 0,
    disableErrors: true,
  })
  if (!organisation || organisation.deletedAt) return undefined
  const { docs } = await payload.find({
    collection: 'shares',
    where: { once: { equals: onceOf(organisation, link) } },
    depth: 0,
    limit: 1,
    pagination: false,
  })
  const [share] = docs
  const isUsed = Boolean(link.sentAt || share?.sentAt)
  return { payload, id: somebodyByLink(), organisation, link, share, isUsed }
}
