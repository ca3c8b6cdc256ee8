import { refused, sentJson } from '@collections/shared/answer'
import {
  commitTransaction,
  type Endpoint,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'
import { isStaff } from '@/access/roles'
import { firstSentences } from '@/lib/first-sentences'
import { populated } from '@/lib/populated'
import { stateOfText } from '@/lib/rich-text/state-of-text'
import type { Question, QuestionAnswer } from '@/payload-types'

const TYPES = ['guidance', 'case-studies'] as const
type Type = (typeof TYPES)[number]

/** The draft that an answer becomes. A case study begins anonymous: nobody has agreed to be named. */
function draftOf(type: Type, { words, organisation }: QuestionAnswer, question: Question | undefined) {
  const common = {
    title: (question?.title ?? firstSentences(words, 100)).slice(0, 120),
    summary: firstSentences(words),
    ...(question?.standard && { standards: [question.standard] }),
    _status: 'draft' as const,
  }
  if (type === 'guidance') return { ...common, body: stateOfText(words) }
  return {
    ...common,
    attribution: 'anonymous' as const,
    sourceOrganisation: organisation,
    whatWeDid: stateOfText(words),
  }
}

async function makeDraft(type: Type, answer: QuestionAnswer, req: PayloadRequest): Promise<string> {
  const data = draftOf(type, answer, populated<Question>(answer.question)) as never
  const { id } = await req.payload.create({
    collection: type,
    data,
    draft: true,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const draft = { relationTo: type, value: id } as QuestionAnswer['draft']
  await req.payload.update({ collection: 'question-answers', id: answer.id, data: { draft }, depth: 0, req })
  return id
}

/** The draft, and that it was made. */
async function makeOnce(type: Type, id: string, req: PayloadRequest): Promise<Response> {
  const answer = await req.payload.findByID({
    collection: 'question-answers',
    id,
    depth: 1,
    populate: { questions: { title: true, standard: true } },
    disableErrors: true,
    req,
  })
  if (!answer) return refused(404, 'There is no such answer. It may have been deleted.')
  if (answer.draft) return refused(409, 'A draft was made of this answer already: it stands under “Became”.')
  const made = await makeDraft(type, answer, req)
  return Response.json({ message: 'The draft is made.', path: `/admin/collections/${type}/${made}` })
}

/** One click: a draft with everything in place that the answer has. */
export const draftEndpoint: Endpoint = {
  path: '/:id/draft',
  method: 'post',
  handler: async (req) => {
    if (!isStaff(req)) return refused(403, 'Sign in as a member of the staff.')
    const type = await sentType(req)
    if (!type) return refused(400, 'Say whether it becomes guidance or a case study.')
    await initTransaction(req)
    try {
      const answer = await makeOnce(type, String(req.routeParams?.id ?? ''), req)
      await commitTransaction(req)
      return answer
    } catch (error) {
      await killTransaction(req)
      throw error
    }
  },
}

async function sentType(req: PayloadRequest): Promise<Type | undefined> {
  const sent = await sentJson(req)
  return TYPES.find((one) => one === sent.type)
}
