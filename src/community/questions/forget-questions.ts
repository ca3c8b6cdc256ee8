import type { PayloadRequest } from 'payload'

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
