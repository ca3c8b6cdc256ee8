'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { signOut } from '@/accounts/sign-out'
import { deleteOrganisation, leave } from '@/community/leave'
import type { FormState } from '@/ui/form/form-state'
import { asMember } from './answer-form'
import { setCookies } from './set-cookies'

const text = (data: FormData, name: string) => String(data.get(name) ?? '')

export async function signMemberOut(): Promise<undefined> {
  await setCookies(await signOut(await headers()))
  redirect('/account/sign-in')
}

const CONFIRM = 'Type the word that the page asks for, to show that you mean it.'

export async function leaveForm(_: FormState | undefined, data: FormData): Promise<FormState | undefined> {
  return asMember(data, async (member): Promise<FormState | undefined> => {
    if (text(data, 'leaving').trim().toLowerCase() !== 'leave')
      return { values: {}, faults: { leaving: CONFIRM } }
    if ((await leave(member)) === 'last') {
      const form =
        'You are the last one of your organisation. Delete everything about it instead, or invite somebody first.'
      return { values: {}, faults: { form } }
    }
    redirect('/account/sign-in')
  })
}

export async function deleteForm(_: FormState | undefined, data: FormData): Promise<FormState | undefined> {
  return asMember(data, async (member): Promise<FormState | undefined> => {
    if (text(data, 'deleting').trim() !== member.organisation.title)
      return { values: {}, faults: { deleting: CONFIRM } }
    if (!(await deleteOrganisation(member))) {
      return { values: {}, faults: { form: 'Only the lead of your organisation deletes it. Ask them.' } }
    }
    redirect('/account/sign-in')
  })
}
