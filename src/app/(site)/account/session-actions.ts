'use server'

import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { acceptInvitation } from '@/accounts/accept-invitation'
import type { AccountAnswer } from '@/accounts/account-answer'
import type { AccountCookie } from '@/accounts/cookie'
import { signIn } from '@/accounts/sign-in'
import { signOut } from '@/accounts/sign-out'
import { deleteOrganisation, leave } from '@/community/leave'
import type { FormState } from '@/ui/form/form-state'
import { asMember } from './answer-form'

const text = (data: FormData, name: string) => String(data.get(name) ?? '')

async function setCookies(list: AccountCookie[]) {
  const jar = await cookies()
  for (const { name, value, ...options } of list) jar.set(name, value, options)
}

async function enter(answer: AccountAnswer, values: FormState['values']): Promise<FormState> {
  if (answer.is === 'refused' || answer.is === 'wait') return { values, faults: { form: answer.message } }
  if (answer.is === 'code-needed') {
    return {
      values,
      faults: { form: 'Your account asks for a code. Sign in at /admin/login, which takes it.' },
    }
  }
  await setCookies(answer.cookies)
  redirect('/account')
}

export async function signMemberIn(_: FormState | undefined, data: FormData): Promise<FormState | undefined> {
  const email = text(data, 'email')
  return enter(await signIn({ email, password: text(data, 'password') }, await headers()), { email })
}

export async function accept(_: FormState | undefined, data: FormData): Promise<FormState | undefined> {
  const [token, name] = [text(data, 'token'), text(data, 'name')]
  const answer = await acceptInvitation({ token, name, password: text(data, 'password') }, await headers())
  return enter(answer, { token, name })
}

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
