import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { type Member, memberOf } from '@/community/member'

export const currentMember = cache(async (): Promise<Member | undefined> => memberOf(await headers()))

/** The member, or the way to the sign-in page. */
export async function requireMember(): Promise<Member> {
  return (await currentMember()) ?? redirect('/account/sign-in')
}

/** For a page with a form: undefined when something is sent without a session, so that what was typed can stay. */
export async function memberOrSent(): Promise<Member | undefined> {
  const member = await currentMember()
  if (member) return member
  return (await isSent()) ? undefined : redirect('/account/sign-in')
}

/** Whether the page is shown in answer to its form. */
export async function isSent(): Promise<boolean> {
  return (await headers()).get('content-type')?.startsWith('multipart/form-data') === true
}
