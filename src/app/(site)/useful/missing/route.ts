import { pathIn, wordsIn } from '@/feedback/read-form'
import { addWords } from '@/feedback/record-answer'
import { refusal, sentForm, thanks } from '../respond'

export const dynamic = 'force-dynamic'

const NOT_GOOD = 'That was sent too soon, or more than two hours after the answer. Go back and send it again.'

/** What was missing from a page. */
export async function POST(request: Request): Promise<Response> {
  const form = await sentForm(request)
  if (form instanceof Response) return form
  const words = wordsIn(form)
  if (words && !(await addWords(String(form.get('ticket')), words))) return refusal(400, NOT_GOOD)
  const page = pathIn(form.get('page'))
  return thanks(page ? { page } : {})
}
