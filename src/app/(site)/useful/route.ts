import { answerIn } from '@/feedback/read-form'
import { recordAnswer } from '@/feedback/record-answer'
import { refusal, sentForm, thanks } from './respond'

export const dynamic = 'force-dynamic'

/** The answer to “Was this page useful?”. */
export async function POST(request: Request): Promise<Response> {
  const form = await sentForm(request)
  if (form instanceof Response) return form
  const sent = answerIn(form)
  if (!sent) return refusal(400, 'The answer is yes or no, about a page of the hub. Go back and choose one.')
  return thanks({ page: sent.page, ticket: await recordAnswer(sent.page, sent.answer) })
}
