import type { PayloadRequest } from 'payload'
import { hashLinkToken, makeLinkToken } from '@/accounts/link-token'
import { daysFrom } from '@/lib/days'

type Shareable = 'case-studies' | 'policies' | 'guidance'

/** Makes a link on which anybody who has it reads the newest text of one document, for some days. */
export async function makePreviewLink(
  req: PayloadRequest,
  document: { relationTo: Shareable; value: string },
  days: number,
): Promise<{ path: string; expiresAt: string }> {
  const token = makeLinkToken()
  const expiresAt = daysFrom(new Date(), days).toISOString()
  await req.payload.create({
    collection: 'preview-links',
    data: { document, madeBy: String(req.user?.id), expiresAt, tokenHash: hashLinkToken(token) },
    overrideAccess: true,
    req,
  })
  return { path: `/preview/${token}`, expiresAt }
}
