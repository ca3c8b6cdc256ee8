import type { PayloadRequest } from 'payload'
import type { Member } from '../member'

/** What the member's employer asked and answered, for its export. */
export async function questionsBy({ payload, organisation }: Member) {
  const where = { organisation: { equals: organisation.id } }
  const [asked, answered] = await Promise.all([
    payload.find({ collection: 'questions', where, depth: 0, pagination: false }),
    payload.find({ collection: 'question-answers', where, depth: 0, pagination: false }),
  ])
  return {
    questions: asked.docs.map(({ title, details, createdAt }) => ({ title, details, createdAt })),
    answers: answered.docs.map(({ question, words, createdAt }) => ({ question, words, createdAt })),
  }
}

/** Deletes what an employer asked, with the answers to it, and what it answered. */
export async function forgetQuestions(organisation: string, req: PayloadRequest): Promise<void> {
  const { db } = req.payload
  const where = { organisation: { equals: organisation } }
  const { docs } = await req.payload.find({
    collection: 'questions',
    where,
    select: {},
    depth: 0,
    pagination: false,
    req,
  })
  const toThem = { question: { in: docs.map(({ id }) => id) } }
  await db.deleteMany({ collection: 'question-answers', where: { or: [where, toThem] }, req })
  await db.deleteMany({ collection: 'questions', where, req })
}
