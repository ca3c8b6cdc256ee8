import type { Payload } from 'payload'
import { hashLinkToken } from '@/accounts/link-token'
import { withRetry } from '@/database/with-retry'
import type { SignOff } from '@/payload-types'
import { accountToken, ownSecret, withdrawalToken } from './withdrawal-token'

/** The newest sign-off of a case study; undefined when nobody was asked. */
async function newestSignOff(payload: Payload, caseStudy: string): Promise<SignOff | undefined> {
  const { docs } = await payload.find({
    collection: 'sign-offs',
    where: { document: { equals: caseStudy } },
    sort: '-createdAt',
    limit: 1,
    pagination: false,
    depth: 0,
    showHiddenFields: true,
  })
  return docs[0]
}

const isOpen = ({ tokenHash, expiresAt }: SignOff, now: Date) =>
  Boolean(tokenHash) && Date.parse(expiresAt ?? '') > now.getTime()

/** What the employer can do about its text from its own account. */
export type AccountSignOff = 'answer' | 'withdraw' | 'nothing'

function possible(signOff: SignOff | undefined, now: Date): AccountSignOff {
  if (signOff && isOpen(signOff, now)) return 'answer'
  return signOff?.withdrawalHash ? 'withdraw' : 'nothing'
}

export async function accountSignOff(
  payload: Payload,
  caseStudy: string,
  now = new Date(),
): Promise<AccountSignOff> {
  return possible(await newestSignOff(payload, caseStudy), now)
}

/** The path on which it is done; undefined when there is nothing to do. Whose text it is, is the caller's to check. */
export async function accountSignOffPath(
  payload: Payload,
  caseStudy: string,
  now = new Date(),
): Promise<string | undefined> {
  const signOff = await newestSignOff(payload, caseStudy)
  const what = possible(signOff, now)
  if (!signOff || what === 'nothing') return undefined
  if (what === 'withdraw') return `/sign-off/${withdrawalToken(ownSecret(), signOff.id)}`
  const token = accountToken(ownSecret(), signOff.id)
  const data = { accountHash: hashLinkToken(token) }
  await withRetry(() => payload.update({ collection: 'sign-offs', id: signOff.id, data, depth: 0 }))
  return `/sign-off/${token}`
}
