'use server'

import { redirect } from 'next/navigation'
import { answerMeeting } from '@/community/meetings/answer-meeting'
import { carryAction } from '@/community/meetings/carry-action'
import type { FormState } from '@/ui/form/form-state'
import { asMember } from '../answer-form'

type Sent = FormState | undefined

export async function answerForm(_: Sent, data: FormData): Promise<Sent> {
  return asMember(
    data,
    async (member) => (await answerMeeting(member, data)) ?? redirect('/account/meetings?done=answered'),
  )
}

export async function carryForm(_: Sent, data: FormData): Promise<Sent> {
  return asMember(
    data,
    async (member) => (await carryAction(member, data)) ?? redirect('/account/steps?done=added'),
  )
}
