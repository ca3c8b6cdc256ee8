import type { PayloadRequest } from 'payload'
import { queueMail } from '@/email/queue-mail'
import { idOf } from '@/lib/walk-document'
import type { CaseStudy } from '@/payload-types'

/** Tells the member who shared a practice that its text is ready to be read, in their account. */
export async function tellSharer(doc: CaseStudy, req: PayloadRequest): Promise<void> {
  if (!doc.sharedByMember) return
  const { docs } = await req.payload.find({
    collection: 'shares',
    where: { caseStudy: { equals: doc.id } },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const [share] = docs
  const sender = idOf(share?.sentBy)
  // Not through access rules: an address is read by nobody else.
  const user =
    sender &&
    (await req.payload.db.findOne<{ id: string; email: string }>({
      collection: 'users',
      where: { id: { equals: sender } },
      select: { email: true },
      req,
    }))
  if (!share || !user) return
  await queueMail(
    {
      to: user.email,
      kind: 'sign-off-link',
      subject: 'The practice that you shared is ready to read',
      paragraphs: [
        'We have worked on what you told us. Please read it before anything is published.',
        'Sign in to your account to read it and to agree, ask for changes, or say no.',
      ],
      action: { label: 'Read it in our account', path: `/account/share/${share.id}` },
      reason: 'You shared this practice.',
    },
    { req },
  )
}
