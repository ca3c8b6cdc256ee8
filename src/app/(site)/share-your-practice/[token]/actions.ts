'use server'

import { redirect } from 'next/navigation'
import { asTeller } from '@/community/sharing/by-link/as-teller'
import { declineByLink, keepByLink, sendByLink } from '@/community/sharing/by-link/tell-by-link'
import { keepTyped, nothingToChange, notSent, questionIn } from '@/community/sharing/typed-answers'
import { toldBy } from '@/community/told-by'
import type { FormState } from '@/ui/form/form-state'

type Sent = FormState | undefined

const SOMEBODY = 'Somebody with this link, perhaps you in another window,'

export async function tell(token: string, _: Sent, data: FormData): Promise<Sent> {
  const asked = await questionIn(data)
  if (!asked) return nothingToChange()
  return asTeller(token, data, async (opened) => {
    const fault = await keepTyped(asked.question, data, {
      keep: (wanted) => keepByLink(opened, wanted),
      tell: async (field, other) => toldBy(SOMEBODY, field, other),
    })
    if (fault) return fault
    const isLast = data.get('button') === 'later' || !asked.next
    redirect(`/share-your-practice/${token}${isLast ? '' : `/${asked.next}`}`)
  })
}

export async function send(token: string, _: Sent, data: FormData): Promise<Sent> {
  return asTeller(token, data, async (opened) => {
    const sent = await sendByLink(opened)
    return sent.is === 'sent' ? redirect(`/share-your-practice/${token}`) : notSent(sent)
  })
}

export async function decline(token: string, _: Sent, data: FormData): Promise<Sent> {
  return asTeller(token, data, async (opened) => {
    if (!(await declineByLink(opened))) return nothingToChange()
    redirect('/share-your-practice/declined')
  })
}
