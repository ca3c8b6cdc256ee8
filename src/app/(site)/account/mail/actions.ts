'use server'

import { redirect } from 'next/navigation'
import { chooseMail } from '@/community/mail-choice'
import type { FormState } from '@/ui/form/form-state'
import { asMember } from '../answer-form'

export async function mailForm(_: FormState | undefined, data: FormData): Promise<FormState | undefined> {
  return asMember(data, async (member) => {
    await chooseMail(member, data)
    redirect('/account?done=mail')
  })
}
