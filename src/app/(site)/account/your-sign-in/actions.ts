'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { OWN_SIGN_IN } from '@/accounts/first-page'
import { endSessions } from '@/accounts/own-sessions'
import {
  beginOwnCode,
  type CodeAnswer,
  confirmOwnCode,
  removeOwnCode,
  renewOwnCodes,
} from '@/accounts/second-factor/own-code'
import { signOut } from '@/accounts/sign-out'
import { type SignedIn, signedIn } from '@/accounts/signed-in'
import type { CodeState } from '@/features/account/code-form'
import { setCookies } from '../set-cookies'
import { requireSignedIn } from './who-signed'

const text = (data: FormData, name: string) => String(data.get(name) ?? '')

/** `field` is the name of the form's one field. */
async function answered(
  data: FormData,
  field: string,
  work: (req: SignedIn, code: string) => Promise<CodeAnswer>,
): Promise<CodeState> {
  const answer = await work(await requireSignedIn(), text(data, field))
  if (answer.is === 'done') return { values: {}, faults: {}, codes: answer.codes }
  return { values: {}, faults: { [field]: answer.message } }
}

export async function beginCode(): Promise<undefined> {
  await beginOwnCode(await requireSignedIn())
  redirect(`${OWN_SIGN_IN}/set-up`)
}

export const confirmSetUp = async (_: CodeState | undefined, data: FormData) =>
  answered(data, 'code', confirmOwnCode)
export const renewCodes = async (_: CodeState | undefined, data: FormData) =>
  answered(data, 'renew', renewOwnCodes)

export async function removeCode(_: CodeState | undefined, data: FormData): Promise<CodeState> {
  const state = await answered(data, 'remove', removeOwnCode)
  if (state.codes) redirect(OWN_SIGN_IN)
  return state
}

export async function endSession(_: unknown, data: FormData): Promise<undefined> {
  const id = text(data, 'button')
  await endSessions(await requireSignedIn(), id ? { id } : 'others')
  redirect(OWN_SIGN_IN)
}

async function leave(everywhere: boolean): Promise<undefined> {
  const signed = await signedIn(await headers())
  await setCookies(await signOut(await headers(), { everywhere }))
  redirect(!signed || signed.user.role === 'member' ? '/account/sign-in' : '/admin/login')
}

export const signHereOut = async (): Promise<undefined> => leave(false)
export const signOutEverywhere = async (): Promise<undefined> => leave(true)
