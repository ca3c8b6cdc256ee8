'use server'

import { redirect } from 'next/navigation'
import type { AnswerState } from '@/features/sign-off/questions'
import { noteRefused } from '@/lib/render-notes'
import { limitForm } from '@/limits/limit-form'
import { answerSignOff } from '@/sharing/answer-sign-off'
import type { AnswerKind, SignOffAnswer } from '@/sharing/sign-off-model'

const KINDS: AnswerKind[] = ['approve', 'changes', 'withdraw']

function answerIn(form: FormData): SignOffAnswer {
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value.trim().replace(/\r\n/g, '\n') : ''
  }
  return {
    kind: KINDS.find((kind) => kind === form.get('kind')) ?? 'changes',
    name: text('name'),
    role: text('role'),
    purpose: text('purpose'),
    until: text('until'),
    words: text('words'),
    seen: text('seen').slice(0, 64),
  }
}

const STALE =
  'The text was changed while you were reading. Open your link again, read it once more and then answer.'
const GONE = 'This link has ended meanwhile: the text was published, or a new link was sent to you.'

/** Takes the answer of an employer. Gives back what was typed when it cannot be taken. */
export async function sendAnswer(
  token: string,
  _before: AnswerState | undefined,
  form: FormData,
): Promise<AnswerState | undefined> {
  const wait = await limitForm('sign-off')
  const answer = answerIn(form)
  const refuse = (faults: Record<string, string>): AnswerState => {
    noteRefused(422)
    return { values: { ...answer }, faults }
  }
  if (wait) return refuse({ form: wait.message })
  const outcome = await answerSignOff(token, answer)
  if ('faults' in outcome) return refuse(outcome.faults)
  if ('stale' in outcome) return refuse({ form: STALE })
  if ('gone' in outcome) return refuse({ form: GONE })
  if (outcome.withdrawal) redirect(`${outcome.withdrawal}?said=${outcome.done}`)
  redirect(`/sign-off/${outcome.done === 'changes' ? token : 'done'}?said=${outcome.done}`)
}
