'use server'

import { redirect } from 'next/navigation'
import { sendShare } from '@/community/sharing/send-share'
import { signOffPathOf } from '@/community/sharing/share-state'
import { dropShare, keepShare, startShare } from '@/community/sharing/shares'
import { keepTyped, nothingToChange, notSent, questionIn } from '@/community/sharing/typed-answers'
import type { FormState } from '@/ui/form/form-state'
import { asMember } from './answer-form'
import { toldOf } from './told-of'

type Sent = FormState | undefined

const text = (data: FormData, name: string) => String(data.get(name) ?? '')

export async function startSharing(_: Sent, data: FormData): Promise<Sent> {
  return asMember(data, async (member): Promise<Sent> => {
    const once = text(data, 'once')
    const signs = data.getAll('signs').filter((value): value is string => typeof value === 'string')
    if (!/^[\w-]{16,64}$/.test(once))
      return { values: {}, faults: { form: 'Open the page again and send it once more.' } }
    if (data.has('chooses') && signs.length === 0)
      return { values: { once, chooses: 'signs' }, faults: { signs: 'Tick at least one sign of change' } }
    const { id } = await startShare(member, { once, signs })
    redirect(`/account/share/${id}/title`)
  })
}

export async function tell(_: Sent, data: FormData): Promise<Sent> {
  const id = text(data, 'share')
  const asked = await questionIn(data)
  if (!asked) return nothingToChange()
  return asMember(data, async (member) => {
    const fault = await keepTyped(asked.question, data, {
      keep: (wanted) => keepShare(member, id, wanted),
      tell: (field, other) => toldOf(member, field, other),
    })
    if (fault) return fault
    if (text(data, 'button') === 'later') redirect('/account/share')
    redirect(asked.next ? `/account/share/${id}/${asked.next}` : `/account/share/${id}`)
  })
}

export async function send(_: Sent, data: FormData): Promise<Sent> {
  const id = text(data, 'share')
  return asMember(data, async (member) => {
    const sent = await sendShare(member, id)
    return sent.is === 'sent' ? redirect(`/account/share/${id}`) : notSent(sent, { share: id })
  })
}

export async function drop(_: Sent, data: FormData): Promise<Sent> {
  return asMember(data, async (member) => {
    if (!(await dropShare(member, text(data, 'share')))) return nothingToChange()
    redirect('/account/share')
  })
}

export async function readAndAnswer(_: Sent, data: FormData): Promise<Sent> {
  return asMember(data, async (member) =>
    redirect((await signOffPathOf(member, text(data, 'share'))) ?? '/account/share'),
  )
}
