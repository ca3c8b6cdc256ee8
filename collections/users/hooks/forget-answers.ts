import type { CollectionAfterDeleteHook } from 'payload'

/** Whoever goes takes along what they said for themselves. */
export const forgetAnswers: CollectionAfterDeleteHook = async ({ id, req }) => {
  await req.payload.db.deleteMany({
    collection: 'meeting-answers',
    where: { person: { equals: id } },
    req,
  })
}
