import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'
import { hashLinkToken } from '@/accounts/link-token'
import { noteActivity } from '@/activity/note-activity'
import { payloadClient } from '@/database/payload-client'
import { withRetry } from '@/database/with-retry'
import type { CaseStudy } from '@/payload-types'
import { shownFingerprint } from './fingerprint'
import { readAsPublished } from './read-as-published'
import { type FoundSignOff, findSignOff } from './read-sign-off'
import { answerFaults, type Faults, mayAnswer, type SignOffAnswer, stateAfter } from './sign-off-model'
import { tellStaff } from './tell-staff'
import { ownSecret, withdrawalToken } from './withdrawal-token'

export type SignOffOutcome =
  /** Kept. `withdrawal`: the path on which consent can be taken back. */
  | { done: SignOffAnswer['kind']; withdrawal?: string }
  | { faults: Faults }
  /** The text was changed since the page was opened. */
  | { stale: true }
  /** The link is wrong, too old or closed. */
  | { gone: true }

interface Keeping {
  answer: SignOffAnswer
  found: FoundSignOff
  doc: CaseStudy
  req: PayloadRequest
}

const dayOf = (date: string) => (date ? new Date(`${date}T12:00:00Z`).toISOString() : null)

async function keepConsent({ answer, found, req }: Keeping): Promise<void> {
  const { name, role, purpose, until } = answer
  const consent = { givenBy: name, role, purpose, date: new Date().toISOString(), until: dayOf(until) }
  await req.payload.update({
    collection: 'case-studies',
    id: found.caseStudy,
    data: { consent },
    draft: true,
    depth: 0,
    overrideAccess: true,
    req,
  })
}

/** Off the site, and nothing of the old consent left on which it could be published again. */
async function unpublish({ found, req }: Keeping): Promise<void> {
  const consent = { givenBy: null, role: null, purpose: null, date: null, until: null }
  await req.payload.update({
    collection: 'case-studies',
    id: found.caseStudy,
    data: { _status: 'draft', consent },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

async function keepAnswer(keeping: Keeping): Promise<void> {
  const { answer, found, doc, req } = keeping
  const { kind, name, role, purpose, until, words, seen } = answer
  const { signOff } = found
  const entry = {
    kind,
    name,
    role,
    purpose,
    until: dayOf(until),
    words,
    text: seen,
    at: new Date().toISOString(),
  }
  await req.payload.update({
    collection: 'sign-offs',
    id: signOff.id,
    data: {
      state: stateAfter(kind),
      answers: [...(signOff.answers ?? []), entry],
      ...(kind === 'approve' && { withdrawalHash: hashLinkToken(withdrawalToken(ownSecret(), signOff.id)) }),
      ...(kind === 'withdraw' && {
        tokenHash: null,
        withdrawalHash: null,
        closedAt: new Date().toISOString(),
      }),
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  if (kind === 'approve') await keepConsent(keeping)
  if (kind === 'withdraw') await unpublish(keeping)
  await noteActivity({ action: `sign-off-${kind}`, kind: 'case-studies', id: found.caseStudy }, req)
  await tellStaff(answer, signOff, doc, req)
}

const withdrawalPath = (signOff: string) => `/sign-off/${withdrawalToken(ownSecret(), signOff)}`

function outcomeOf(kind: SignOffAnswer['kind'], signOff: string): SignOffOutcome {
  return kind === 'approve' ? { done: kind, withdrawal: withdrawalPath(signOff) } : { done: kind }
}

/** The answer to `answer` when nothing is to be kept; otherwise what to keep it with. */
async function decide(
  token: string,
  answer: SignOffAnswer,
  req: PayloadRequest,
): Promise<SignOffOutcome | Keeping> {
  const found = await findSignOff(req.payload, token, req)
  if (!found) return { gone: true }
  const { signOff, link } = found
  // The other window was first.
  const isKept = signOff.state === stateAfter(answer.kind) && answer.kind !== 'changes'
  if (isKept) return outcomeOf(answer.kind, signOff.id)
  if (!mayAnswer(signOff.state, link).includes(answer.kind)) return { gone: true }
  const doc = await readAsPublished('case-studies', found.caseStudy)
  if (!doc) return { gone: true }
  if (answer.kind === 'approve' && shownFingerprint(doc) !== answer.seen) return { stale: true }
  return { answer, found, doc, req }
}

/** Keeps one answer, wholly or not at all. Read and kept in one transaction: two windows keep it once. */
async function answerOnce(token: string, answer: SignOffAnswer): Promise<SignOffOutcome> {
  const req = await createLocalReq({}, await payloadClient())
  await initTransaction(req)
  try {
    const decided = await decide(token, answer, req)
    if ('found' in decided) await keepAnswer(decided)
    await commitTransaction(req)
    return 'found' in decided ? outcomeOf(answer.kind, decided.found.signOff.id) : decided
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

export async function answerSignOff(token: string, answer: SignOffAnswer): Promise<SignOffOutcome> {
  const faults = answerFaults(answer, new Date().toISOString().slice(0, 10))
  if (Object.keys(faults).length > 0) return { faults }
  return withRetry(() => answerOnce(token, answer))
}
