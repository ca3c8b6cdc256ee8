import type { Payload } from 'payload'
import { populated } from '@/lib/populated'
import type { Organisation, Question, QuestionAnswer, User } from '@/payload-types'
import type { Member } from '../member'
import { isShownTo, type Written, writerFor } from './model'

const ID = /^[0-9a-f]{24}$/
const PER_PAGE = 20

/** What of a question or an answer may reach a member: nothing else leaves this file. */
interface Shown {
  id: string
  by: string
  /** ISO 8601. */
  on: string
  /** Why an editor has hidden it; its writer alone sees it then. */
  hiddenBecause?: string
}

export interface ShownAnswer extends Shown {
  words: string
}

export interface ShownQuestion extends Shown {
  title: string
  details: string
  standard?: string
  barrier?: string
}

const written = ({ isNamed, person, organisation, hidden }: Question | QuestionAnswer): Written => ({
  isNamed,
  person: populated<User>(person),
  organisation: populated<Organisation>(organisation),
  hidden,
})

const shown = (viewer: string, doc: Question | QuestionAnswer): Shown => ({
  id: doc.id,
  by: writerFor(viewer, written(doc)),
  on: doc.createdAt,
  ...(doc.hidden && { hiddenBecause: doc.hiddenReason ?? 'No reason was given.' }),
})

const shownQuestion = (viewer: string, doc: Question): ShownQuestion => ({
  ...shown(viewer, doc),
  title: doc.title,
  details: doc.details ?? '',
  ...(doc.standard && { standard: doc.standard }),
  ...(doc.barrier && { barrier: doc.barrier }),
})

const NAMES = { users: { name: true }, organisations: { title: true } } as const

/** Newest first. Those that are hidden count for nobody but their writer. */
export async function questionsFor({ payload, id }: Member, page: number) {
  const found = await payload.find({
    collection: 'questions',
    where: { or: [{ hidden: { not_equals: true } }, { person: { equals: id } }] },
    sort: '-createdAt',
    depth: 1,
    populate: NAMES,
    joins: false,
    page,
    limit: PER_PAGE,
  })
  const counts = await answerCounts(
    payload,
    found.docs.map((doc) => doc.id),
  )
  return {
    pages: found.totalPages,
    questions: found.docs.map((doc) => ({ ...shownQuestion(id, doc), answers: counts.get(doc.id) ?? 0 })),
  }
}

async function answerCounts(payload: Payload, questions: string[]): Promise<Map<string, number>> {
  const { docs } = await payload.find({
    collection: 'question-answers',
    where: { and: [{ question: { in: questions } }, { hidden: { not_equals: true } }] },
    select: { question: true },
    depth: 0,
    pagination: false,
  })
  const counts = new Map<string, number>()
  for (const { question } of docs) counts.set(String(question), (counts.get(String(question)) ?? 0) + 1)
  return counts
}

/** One question with its answers, oldest first; null for one that this member may not see, or that is not there. */
export async function questionFor(
  { payload, id: viewer }: Member,
  id: string,
): Promise<(ShownQuestion & { answers: ShownAnswer[] }) | null> {
  if (!ID.test(id)) return null
  const doc = await payload.findByID({
    collection: 'questions',
    id,
    depth: 1,
    populate: NAMES,
    joins: false,
    disableErrors: true,
  })
  if (!doc || !isShownTo(viewer, written(doc))) return null
  const { docs } = await payload.find({
    collection: 'question-answers',
    where: { question: { equals: id } },
    sort: 'createdAt',
    depth: 1,
    populate: NAMES,
    limit: 200,
    pagination: false,
  })
  const answers = docs
    .filter((answer) => isShownTo(viewer, written(answer)))
    .map((answer) => ({ ...shown(viewer, answer), words: answer.words }))
  return { ...shownQuestion(viewer, doc), answers }
}
