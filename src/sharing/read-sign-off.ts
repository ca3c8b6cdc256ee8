import type { Payload, PayloadRequest, Where } from 'payload'
import { hashLinkToken } from '@/accounts/link-token'
import { payloadClient } from '@/database/payload-client'
import { idOf } from '@/lib/walk-document'
import type { CaseStudy, SignOff } from '@/payload-types'
import { shownFingerprint } from './fingerprint'
import { readAsPublished } from './read-as-published'

/** 32 bytes in base64url: anything else was never a link of ours. */
const TOKEN = /^[\w-]{43}$/

export type LinkKind = 'review' | 'withdrawal'

export interface FoundSignOff {
  signOff: SignOff
  link: LinkKind
  caseStudy: string
}

/** The sign-off that a link belongs to; undefined when it is wrong, too old or closed. */
export async function findSignOff(
  payload: Payload,
  token: string,
  req?: PayloadRequest,
): Promise<FoundSignOff | undefined> {
  if (!TOKEN.test(token)) return undefined
  const hash = hashLinkToken(token)
  const open: Where = {
    and: [
      { or: [{ tokenHash: { equals: hash } }, { accountHash: { equals: hash } }] },
      { tokenHash: { exists: true } },
      { expiresAt: { greater_than: new Date().toISOString() } },
    ],
  }
  const { docs } = await payload.find({
    collection: 'sign-offs',
    where: { or: [open, { withdrawalHash: { equals: hash } }] },
    depth: 0,
    limit: 1,
    showHiddenFields: true,
    overrideAccess: true,
    req,
  })
  const [signOff] = docs
  const caseStudy = idOf(signOff?.document)
  if (!signOff || !caseStudy) return undefined
  return { signOff, caseStudy, link: signOff.withdrawalHash === hash ? 'withdrawal' : 'review' }
}

export interface ShownSignOff extends FoundSignOff {
  doc: CaseStudy
  /** Fingerprint of what is shown. */
  seen: string
}

/** What the page behind a link shows: exactly what would be published. */
export async function readSignOff(token: string): Promise<ShownSignOff | undefined> {
  const found = await findSignOff(await payloadClient(), token)
  const doc = found && (await readAsPublished('case-studies', found.caseStudy))
  return found && doc ? { ...found, doc, seen: shownFingerprint(doc) } : undefined
}
