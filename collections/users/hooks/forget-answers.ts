import type { CollectionAfterDeleteHook } from 'payload'

/** Whoever goes takes along what they said for themselves. */
export const forgetAnswers: CollectionAfterDeleteHook = async ({ id, req }) => {
  await req.payload.db.deleteMany({
    collection: 'meeting-answers',
    where: { person: { equals: id } },
    req,
  })
  // Questions and answers are also the employer's, and others built on them: they stay without a name.
  for (const collection of ['questions', 'question-answers'] as const) {
    const data = { person: null, isNamed: false }
    await req.payload.db.updateMany({ collection, where: { person: { equals: id } }, data, req })
  }
}
