'use server'

import { redirect } from 'next/navigation'
import { sendMessage } from '@/community/send-message'
import { noteRefused } from '@/lib/render-notes'
import type { FormState } from '@/ui/form/form-state'

export async function send(_: FormState | undefined, data: FormData): Promise<FormState | undefined> {
  const state = await sendMessage(data)
  if (state) {
    noteRefused(422)
    return state
  }
  redirect('/contact/thanks')
}
