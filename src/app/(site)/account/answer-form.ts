import { headers } from 'next/headers'
import { type Member, memberOf } from '@/community/member'
import { typedIn } from '@/forms/public-form'
import { noteRefused } from '@/lib/render-notes'
import { limitPerson } from '@/limits/limit-form'
import type { FormState } from '@/ui/form/form-state'

const ENDED: FormState['note'] = {
  title: 'Your session has ended',
  paragraphs: [
    'What you typed is still here. Sign in in the other tab, come back to this one and send it again.',
  ],
  link: { label: 'Sign in', href: '/account/sign-in' },
}

/** Does what a form asks for as the member who is signed in now; without a session nothing of what was typed is lost. */
export async function asMember(
  data: FormData,
  work: (member: Member) => Promise<FormState | undefined>,
): Promise<FormState | undefined> {
  const member = await memberOf(await headers())
  if (!member) {
    noteRefused(401)
    return { values: typedIn(data), faults: {}, note: ENDED }
  }
  const wait = await limitPerson(member.id)
  if (wait) return { values: typedIn(data), faults: { form: wait.message } }
  const state = await work(member)
  if (state) noteRefused(state.note ? 409 : 422)
  return state
}
