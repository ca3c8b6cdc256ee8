import { randomUUID } from 'node:crypto'
import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest, Where } from 'payload'
import { queueMail } from '@/email/queue-mail'
import { idOf } from '@/lib/walk-document'
import type { ShareLink } from '@/payload-types'

/** How long a link works: twelve questions are answered in several sittings, by several people. */
const SHARE_LINK_DAYS = 30

const openFor = ({ email, organisation }: Record<string, unknown>): Where => ({
  and: [
    { email: { equals: email } },
    { organisation: { equals: idOf(organisation) } },
    { sentAt: { exists: false } },
  ],
})

/** Inviting an address for the same employer again ends its older link. */
export const shareLink = { collection: 'share-links' as const, days: SHARE_LINK_DAYS, older: openFor }

/** A new link goes on with what was typed behind the older one that it ends. */
export const keepsAnswers: CollectionBeforeChangeHook<ShareLink> = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const email = String(data.email).toLowerCase().trim()
  const older = await req.payload.db.findOne<ShareLink>({
    collection: 'share-links',
    where: openFor({ ...data, email }),
    req,
  })
  return { ...data, email, opens: older?.opens ?? randomUUID() }
}

/** Mails the link. It names the employer and nobody else. */
export async function sendShareLink(doc: ShareLink, token: string, req: PayloadRequest): Promise<void> {
  const id = idOf(doc.organisation) ?? ''
  const { title } = await req.payload.findByID({ collection: 'organisations', id, depth: 0, req })
  await queueMail(
    {
      to: doc.email,
      kind: 'share-link',
      subject: 'Would you tell other employers what you tried?',
      paragraphs: [
        `We would like to hear what ${title} tried, for the Equally Safe at Work Community of Practice. What did not work is as welcome as what did.`,
        'The link opens twelve short questions. You need no account, everything is kept as you go, and you can come back to it. We make a draft of what you send, and nothing is published before you have read it and agreed.',
        `The link works for ${SHARE_LINK_DAYS} days. Whoever has it can read and change what you have not sent yet.`,
      ],
      action: { label: 'Tell what we tried', path: `/share-your-practice/${token}` },
      reason:
        'You get this because somebody who runs the hub entered your address. If it means nothing to you, do nothing.',
    },
    { req },
  )
}

/** Ending a link takes what was typed behind it and not sent. */
export const forgetUnsent: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const link = await req.payload.db.findOne<ShareLink>({
    collection: 'share-links',
    where: { id: { equals: id } },
    req,
  })
  if (!link?.opens) return
  const where: Where = {
    and: [{ once: { equals: `${idOf(link.organisation)} ${link.opens}` } }, { sentAt: { exists: false } }],
  }
  await req.payload.db.deleteMany({ collection: 'shares', where, req })
}
