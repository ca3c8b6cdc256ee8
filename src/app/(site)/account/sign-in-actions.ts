'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { acceptInvitation } from '@/accounts/accept-invitation'
import type { AccountAnswer } from '@/accounts/account-answer'
import { askNewPassword } from '@/accounts/ask-new-password'
import { confirmCode } from '@/accounts/confirm-code'
import { firstPage } from '@/accounts/first-page'
import { setNewPassword } from '@/accounts/set-new-password'
import { signIn } from '@/accounts/sign-in'
import type { FormState } from '@/ui/form/form-state'
import { setCookies } from './set-cookies'

type Answered = Promise<FormState | undefined>

const text = (data: FormData, name: string) => String(data.get(name) ?? '')

async function enter(answer: AccountAnswer, values: Record<string, string>): Answered {
  if (answer.is === 'refused' || answer.is === 'wait') return { values, faults: { form: answer.message } }
  await setCookies(answer.cookies)
  if (answer.is === 'in') redirect(firstPage(answer.user, values.redirect))
  redirect(`/account/sign-in/code?${new URLSearchParams({ redirect: values.redirect ?? '' })}`)
}

export async function enterHub(_: FormState | undefined, data: FormData): Answered {
  const [email, asked] = [text(data, 'email'), text(data, 'redirect')]
  const answer = await signIn({ email, password: text(data, 'password') }, await headers())
  return enter(answer, { email, redirect: asked })
}

export async function enterWithCode(_: FormState | undefined, data: FormData): Answered {
  const answer = await confirmCode(text(data, 'code'), await headers())
  return enter(answer, { redirect: text(data, 'redirect') })
}

export async function accept(_: FormState | undefined, data: FormData): Answered {
  const [token, name] = [text(data, 'token'), text(data, 'name')]
  const answer = await acceptInvitation({ token, name, password: text(data, 'password') }, await headers())
  return enter(answer, { token, name })
}

export async function askForPassword(_: FormState | undefined, data: FormData): Answered {
  const email = text(data, 'email').trim()
  if (!/^\S+@\S+$/.test(email)) {
    return {
      values: { email },
      faults: { email: 'Type the whole e-mail address, such as name@example.org.' },
    }
  }
  const wait = await askNewPassword(email, await headers())
  if (wait) return { values: { email }, faults: { form: wait.message } }
  redirect('/account/new-password/asked')
}

export async function choosePassword(_: FormState | undefined, data: FormData): Answered {
  const token = text(data, 'token')
  const answer = await setNewPassword({ token, password: text(data, 'password') }, await headers())
  if (answer) return { values: { token }, faults: { form: answer.message } }
  redirect('/account/new-password/changed')
}
