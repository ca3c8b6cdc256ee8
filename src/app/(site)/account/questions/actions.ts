'use server'

import { redirect } from 'next/navigation'
import { answerQuestion, askQuestion } from '@/community/questions/write'
import type { FormState } from '@/ui/form/form-state'
import { asMember } from '../answer-form'

type Sent = FormState | undefined

export async function askForm(_: Sent, data: FormData): Promise<Sent> {
  return asMember(data, async (member) => {
    const written = await askQuestion(member, data)
    return written.is === 'refused' ? written.state : redirect(`/account/questions/${written.id}`)
  })
}

export async function answerForm(_: Sent, data: FormData): Promise<Sent> {
  return asMember(data, async (member) => {
    const state = await answerQuestion(member, data)
    return state ?? redirect(`/account/questions/${String(data.get('question'))}`)
  })
}
