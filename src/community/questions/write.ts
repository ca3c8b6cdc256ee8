import { withRetry } from '@/database/with-retry'
import { checkValues } from '@/forms/check-values'
import { typedIn } from '@/forms/public-form'
import { daysFrom } from '@/lib/days'
import type { FormState } from '@/ui/form/form-state'
import type { Member } from '../member'
import { answerSchema, questionSchema } from './question-fields'
import { questionFor } from './read'

type Kind = 'questions' | 'question-answers'

/** What one employer may write in a day: nobody fills everyone's mailbox. */
const MOST_A_DAY = 20
const ENOUGH = `Your organisation has written ${MOST_A_DAY} times today. What you typed is still here: send it tomorrow.`

const idOnce = async ({ payload }: Member, collection: Kind, once: string): Promise<string | undefined> =>
  (
    await payload.find({
      collection,
      where: { once: { equals: once } },
      depth: 0,
      limit: 1,
      pagination: false,
    })
  ).docs[0]?.id

async function hasWrittenEnough({ payload, organisation }: Member, collection: Kind, now: Date) {
  const { totalDocs } = await payload.count({
    collection,
    where: {
      and: [
        { organisation: { equals: organisation.id } },
        { createdAt: { greater_than: daysFrom(now, -1).toISOString() } },
      ],
    },
  })
  return totalDocs >= MOST_A_DAY
}

/** Makes the record, or finds the one that the same form made when it was sent before. */
async function madeOnce(member: Member, collection: Kind, data: { once: string }): Promise<string> {
  const there = await idOnce(member, collection, data.once)
  if (there) return there
  try {
    const { id } = await withRetry(() => member.payload.create({ collection, data: data as never, depth: 0 }))
    return String(id)
  } catch (error) {
    const theirs = await idOnce(member, collection, data.once)
    if (theirs) return theirs
    throw error
  }
}

const ownerOf = ({ id, organisation }: Member, named: boolean) => ({
  person: id,
  organisation: organisation.id,
  isNamed: named,
})

export type Written = { is: 'written'; id: string } | { is: 'refused'; state: FormState }

export async function askQuestion(member: Member, data: FormData, now = new Date()): Promise<Written> {
  const { values, faults } = checkValues(questionSchema, Object.fromEntries(data))
  if (faults) return { is: 'refused', state: { values: typedIn(data), faults } }
  if (await hasWrittenEnough(member, 'questions', now))
    return { is: 'refused', state: { values: typedIn(data), faults: { form: ENOUGH } } }
  const { named, once, ...words } = values
  const question = { ...words, ...ownerOf(member, named), once: `${member.id} ${once}` }
  return { is: 'written', id: await madeOnce(member, 'questions', question) }
}

export async function answerQuestion(
  member: Member,
  data: FormData,
  now = new Date(),
): Promise<FormState | undefined> {
  const typed = typedIn(data)
  const { values, faults } = checkValues(answerSchema, Object.fromEntries(data))
  if (faults) return { values: typed, faults }
  const question = await questionFor(member, String(data.get('question') ?? ''))
  if (!question) return { values: typed, faults: { form: 'There is no such question any more.' } }
  if (await hasWrittenEnough(member, 'question-answers', now))
    return { values: typed, faults: { form: ENOUGH } }
  const { named, once, words } = values
  await madeOnce(member, 'question-answers', {
    words,
    question: question.id,
    ...ownerOf(member, named),
    once: `${member.id} ${once}`,
  } as { once: string })
  return undefined
}
