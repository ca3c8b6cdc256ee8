import type { PayloadRequest } from 'payload'
import { hashLinkToken, makeLinkToken } from '@/accounts/link-token'
import { queueMail } from '@/email/queue-mail'
import { daysFrom } from '@/lib/days'
import { formatDate } from '@/lib/format-date'
import type { CaseStudy } from '@/payload-types'
import { closeLinks } from './close-links'
import { tellSharer } from './tell-sharer'

interface Asking {
  req: PayloadRequest
  doc: CaseStudy
  /** Empty: staff pass the link on themselves. */
  email: string
  days: number
}

/**
 * Makes the link on which the employer reads and answers, ends older ones, and mails it when there is an address. The
 * path is in the answer and in the mail, and is kept nowhere.
 */
export async function askSignOff({
  req,
  doc,
  email,
  days,
}: Asking): Promise<{ path: string; expiresAt: string }> {
  await closeLinks(doc.id, req)
  const token = makeLinkToken()
  const expiresAt = daysFrom(new Date(), days).toISOString()
  await req.payload.create({
    collection: 'sign-offs',
    data: {
      document: doc.id,
      state: 'open',
      sentTo: email || null,
      askedBy: String(req.user?.id),
      expiresAt,
      tokenHash: hashLinkToken(token),
    },
    overrideAccess: true,
    req,
  })
  const path = `/sign-off/${token}`
  if (email) await sendLink({ email, path, expiresAt, title: doc.title }, req)
  await tellSharer(doc, req)
  return { path, expiresAt }
}

interface Sending {
  email: string
  path: string
  expiresAt: string
  title: string
}

async function sendLink({ email, path, expiresAt, title }: Sending, req: PayloadRequest): Promise<void> {
  await queueMail(
    {
      to: email,
      kind: 'sign-off-link',
      subject: 'Please read what we would like to publish',
      paragraphs: [
        `Before “${title}” is published we ask you to read it. The page behind the link shows exactly what readers would see.`,
        'There you can agree, ask for changes in your own words, or say no. You need no account.',
        `The link is for you alone and works until ${formatDate(expiresAt)}.`,
      ],
      action: { label: 'Read it and answer', path },
      reason: 'The text is about your employer.',
    },
    { req },
  )
}
