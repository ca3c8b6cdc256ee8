import type { PayloadRequest } from 'payload'
import { withRetry } from '@/database/with-retry'
import { idOf } from '@/lib/walk-document'
import type { Indicator, Share, Step } from '@/payload-types'
import { takeHubsMove } from '@/workflow/take-move'
import { answersIn } from '../answers'
import { inTransaction } from '../in-transaction'
import { type Member, serverRequest, type Teller } from '../member'
import { draftOf, missingIn, type SharedSign } from './draft'
import type { ShareQuestion } from './question'
import { shareQuestions } from './questions'
import { shareAt } from './shares'

export type Sent = { is: 'sent' } | { is: 'gone' } | { is: 'missing'; questions: ShareQuestion[] }

/** The signs that are told, with their steps: those of this employer alone, whatever the record names. */
async function signsOf({ organisation }: Teller, share: Share, req: PayloadRequest): Promise<SharedSign[]> {
  const own = { organisation: { equals: organisation.id } }
  const all = { depth: 0, pagination: false, overrideAccess: true, req } as const
  const ids = (share.indicators ?? []).flatMap((one) => idOf(one) ?? [])
  if (ids.length === 0) return []
  const { docs: signs } = await req.payload.find({
    collection: 'indicators',
    where: { and: [own, { id: { in: ids } }] },
    sort: 'seenOn',
    ...all,
  })
  const linked = signs.flatMap(({ step }: Indicator) => idOf(step) ?? [])
  const { docs: steps } = await req.payload.find({
    collection: 'steps',
    where: { and: [own, { id: { in: linked } }] },
    ...all,
  })
  return signs.map((sign) => ({ sign, step: steps.find(({ id }: Step) => id === idOf(sign.step)) }))
}

/** Marks the signs, so that the way from a case study back to what set it off can be followed. */
async function markShared(signs: SharedSign[], caseStudy: string, req: PayloadRequest): Promise<void> {
  const ids = signs.map(({ sign }) => sign.id)
  if (ids.length === 0) return
  const where = { id: { in: ids } }
  await req.payload.update({ collection: 'indicators', where, data: { sharedIn: caseStudy }, depth: 0, req })
}

async function makeDraft(teller: Teller, share: Share, req: PayloadRequest, now: Date): Promise<string> {
  const { payload, organisation } = teller
  const signs = await signsOf(teller, share, req)
  const told = draftOf({ answers: answersIn(share.answers), organisation, signs })
  const draft = await payload.create({
    collection: 'case-studies',
    // What was typed was checked against the lists when it was kept; the collection checks it again on publishing.
    data: { ...told, sharedByMember: true, _status: 'draft' } as never,
    draft: true,
    depth: 0,
    req,
  })
  await payload.update({
    collection: 'shares',
    id: share.id,
    data: { caseStudy: draft.id, sentAt: now.toISOString() },
    depth: 0,
    req,
  })
  await markShared(signs, draft.id, req)
  await takeHubsMove({ collection: 'case-studies', id: draft.id }, { name: 'ask-review' }, req)
  return draft.id
}

/** Done in the commit that makes the draft. */
type NoteSent = (caseStudy: string, req: PayloadRequest) => Promise<unknown>

/**
 * Gives what was told to staff as a draft that waits for review: wholly or not at all, and once however often sent.
 * `share` is one that the teller may send.
 */
export async function sendTold(
  teller: Teller,
  share: Share,
  noteSent: NoteSent,
  now = new Date(),
): Promise<Sent> {
  const { id } = share
  if (share.sentAt) return { is: 'sent' }
  const questions = missingIn(answersIn(share.answers), shareQuestions())
  if (questions.length > 0) return { is: 'missing', questions }
  // Two who send at once both write the share: one conflicts, is run again, and finds it sent.
  return withRetry(async () => {
    const req = await serverRequest(teller)
    return inTransaction(req, async () => {
      const newest = await req.payload.findByID({ collection: 'shares', id, depth: 0, req })
      if (!newest.sentAt) await noteSent(await makeDraft(teller, newest, req, now), req)
      return { is: 'sent' }
    })
  })
}

/** Sends a share of the member's own employer; the member is the one who is asked to sign it off. */
export async function sendShare(member: Member, id: string): Promise<Sent> {
  const own = await shareAt(member, id)
  if (!own) return { is: 'gone' }
  return sendTold(member, own, (_, req) =>
    req.payload.update({ collection: 'shares', id, data: { sentBy: member.id }, depth: 0, req }),
  )
}
