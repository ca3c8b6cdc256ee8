'use server'

import { redirect } from 'next/navigation'
import { confirmInterest, registerInterest } from '@/community/register-interest'
import { payloadClient } from '@/database/payload-client'
import { noteRefused } from '@/lib/render-notes'
import { limitForm } from '@/limits/limit-form'
import type { FormState } from '@/ui/form/form-state'

export async function register(_: FormState | undefined, data: FormData): Promise<FormState | undefined> {
  const state = await registerInterest(data)
  if (state) {
    noteRefused(422)
    return state
  }
  redirect('/get-involved/thanks')
}

export async function confirm(_: FormState | undefined, data: FormData): Promise<FormState | undefined> {
  const token = String(data.get('token') ?? '')
  const wait = await limitForm('confirm')
  if (wait) return { values: { token }, faults: { form: wait.message } }
  if (await confirmInterest(await payloadClient(), token)) redirect('/get-involved/thanks?confirmed=yes')
  const form = 'This link is not one of ours, or it is too old. Register again: it takes a minute.'
  return { values: { token }, faults: { form } }
}
