import { refused } from '@collections/shared/answer'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/lib/walk-document'
import type { DisclosureOverride } from '@/payload-types'
import type { Judged } from './judge'

/** Shorter than this is no reason. */
const SHORTEST = 15

interface Reason {
  req: PayloadRequest
  /** Of the case study. */
  id: string
  finding: Judged
  reason: string
}

/** An editor says why a finding may stand. It counts once another editor has confirmed it. */
export async function giveReason({ req, id, finding, reason }: Reason): Promise<Response | undefined> {
  if (finding.override)
    return refused(409, 'Somebody has already given a reason. Read it, and confirm it or not.')
  if (reason.length < SHORTEST)
    return refused(400, 'Write down why this gives nobody away, in a sentence that another editor can check.')
  const { key, message } = finding
  await req.payload.create({
    collection: 'disclosure-overrides',
    data: { document: id, key, finding: message, reason, askedBy: String(req.user?.id) },
    overrideAccess: true,
    req,
  })
  return undefined
}

/** A second editor agrees. Nobody confirms their own reason. */
export async function confirmOverride(
  { id, askedBy, confirmedBy }: DisclosureOverride,
  req: PayloadRequest,
): Promise<Response | undefined> {
  if (confirmedBy) return undefined
  if (idOf(askedBy) === String(req.user?.id))
    return refused(403, 'You gave the reason. Ask another editor to confirm it.')
  await req.payload.update({
    collection: 'disclosure-overrides',
    id,
    data: { confirmedBy: String(req.user?.id), confirmedAt: new Date().toISOString() },
    overrideAccess: true,
    req,
  })
  return undefined
}
