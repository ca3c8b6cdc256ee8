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
