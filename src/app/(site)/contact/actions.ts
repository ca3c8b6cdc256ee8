'use server'

import { redirect } from 'next/navigation'
import { sendMessage } from '@/community/send-message'
import type { FormState } from '@/ui/form/form-state'

export async function send(_: FormState | undefined, data: FormData): Promise<FormState | undefined> {
  const state = await sendMessage(data)
  if (state) return state
  redirect('/contact/thanks')
}
