import { headers } from 'next/headers'
import { type Member, memberOf } from '@/community/member'
import { typedIn } from '@/forms/public-form'
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
  return member ? work(member) : { values: typedIn(data), faults: {}, note: ENDED }
}
