import { idOf } from '@/lib/walk-document'
import type { CaseStudy, Share } from '@/payload-types'
import { type AccountSignOff, accountSignOff, accountSignOffPath } from '@/sharing/account-sign-off'
import { STEPS, type Step } from '@/workflow/model'
import type { Member } from '../member'
import { shareAt } from './shares'

/** Where a shared practice is, in words for the employer; `address` once readers have it before them. */
export interface ShareState {
  words: string
  address?: string
  signOff: AccountSignOff
}

const WORDS: Record<Step, string> = {
  draft: 'With the community’s staff, who are working on it.',
  'in-review': 'With the community’s staff, who are reading it.',
  'changes-asked': 'With the community’s staff, who are working on it.',
  approved: 'Ready, and not published yet.',
  scheduled: 'Ready, and published soon.',
  published: 'Published.',
  retired: 'Taken down: it is not current any more.',
}

const isStep = (step: unknown): step is Step => STEPS.some(({ value }) => value === step)

/** A draft newer than what readers have is on its own way. */
function stateOf(latest: CaseStudy | null, live: CaseStudy | null): Omit<ShareState, 'signOff'> {
  if (!latest || latest.deletedAt) return { words: 'Staff did not go on with it. Ask them why.' }
  if (live?._status === 'published') return { words: WORDS.published, address: `/case-studies/${live.slug}` }
  return { words: WORDS[isStep(latest.step) ? latest.step : 'draft'] }
}

/** The case study is read as the server: the member sees its state, and its text only through the sign-off. */
export async function shareState({ payload }: Pick<Member, 'payload'>, share: Share): Promise<ShareState> {
  const id = idOf(share.caseStudy)
  if (!share.sentAt) return { words: 'Not sent yet. Everything is kept.', signOff: 'nothing' }
  if (!id) return { ...stateOf(null, null), signOff: 'nothing' }
  const read = { collection: 'case-studies', id, depth: 0, disableErrors: true } as const
  const [latest, live, signOff] = await Promise.all([
    payload.findByID({ ...read, draft: true }),
    payload.findByID(read),
    accountSignOff(payload, id),
  ])
  return { ...stateOf(latest, live), signOff }
}

/** Where the member reads and answers; undefined when it is not theirs, or there is nothing to answer. */
export async function signOffPathOf(member: Member, id: string): Promise<string | undefined> {
  const caseStudy = idOf((await shareAt(member, id))?.caseStudy)
  return caseStudy ? accountSignOffPath(member.payload, caseStudy) : undefined
}
