'use server'

import { redirect } from 'next/navigation'
import { keepProfile, withdraw } from '@/community/peers/profile'
import { sayToPeer, writeToPeer } from '@/community/peers/say'
import type { FormState } from '@/ui/form/form-state'
import { asMember } from '../answer-form'

type Sent = FormState | undefined

const PAGE = '/account/peers'

export async function profileForm(_: Sent, data: FormData): Promise<Sent> {
  return asMember(data, async (member) => {
    if (data.get('button') === 'withdraw') await withdraw(member)
    else {
      const state = await keepProfile(member, data)
      if (state) return state
    }
    redirect(PAGE)
  })
}

export async function sayForm(_: Sent, data: FormData): Promise<Sent> {
  return asMember(data, async (member) => (await sayToPeer(member, data)) ?? redirect(PAGE))
}

export async function messageForm(_: Sent, data: FormData): Promise<Sent> {
  return asMember(data, async (member) => (await writeToPeer(member, data)) ?? redirect(`${PAGE}?sent=yes`))
}
