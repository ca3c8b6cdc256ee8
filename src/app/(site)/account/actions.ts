'use server'

import { redirect } from 'next/navigation'
import { readAnswer } from '@/community/answers'
import type { Member } from '@/community/member'
import { addIndicator, addStep, changeStep } from '@/community/records'
import { type Question, questionAfter, questionAt } from '@/community/reflection/questions'
import {
  finishReflection,
  keepAnswer,
  reflectionAt,
  startReflection,
} from '@/community/reflection/reflections'
import { changeColleague, inviteColleague } from '@/community/representatives'
import type { FormState } from '@/ui/form/form-state'
import { asMember } from './answer-form'
import { toldOf } from './told-of'

type Sent = FormState | undefined

const text = (data: FormData, name: string) => String(data.get(name) ?? '')
const gone = (values: FormState['values']): FormState => ({
  values,
  faults: { form: 'There is nothing at this address.' },
})

export async function start(_: Sent, data: FormData): Promise<Sent> {
  return asMember(data, async (member) => {
    const { id } = await startReflection(member)
    redirect(`/account/reflect/${id}/works`)
  })
}

interface Typed {
  id: string
  typed: string[]
  seen: number
  values: FormState['values']
}

async function keep(member: Member, question: Question, { id, typed, seen, values }: Typed): Promise<Sent> {
  const { key } = question
  const read = readAnswer(question.field, typed)
  if ('fault' in read) return { values, faults: { [key]: read.fault } }
  const saved = await keepAnswer(member, { id, key, value: read.value, seen })
  if (!saved) return gone(values)
  if (!saved.other) return undefined
  const note = await toldOf(member, question.field, saved.other)
  return { values: { ...values, seen: String(saved.other.revision) }, faults: {}, note }
}

export async function answer(_: Sent, data: FormData): Promise<Sent> {
  const [id, key] = [text(data, 'reflection'), text(data, 'question')]
  const question = questionAt(key)
  const typed = data.getAll(key).filter((value) => typeof value === 'string')
  const values = { reflection: id, question: key, seen: text(data, 'seen'), [key]: typed }
  if (!question) return gone(values)
  return asMember(data, async (member) => {
    const fault = await keep(member, question, { typed, values, id, seen: Number(text(data, 'seen')) || 0 })
    if (fault) return fault
    if (text(data, 'button') === 'later') redirect('/account?done=saved')
    const next = questionAfter(key)?.key
    redirect(`/account/reflect/${id}/${next ?? 'steps'}`)
  })
}

export async function finish(_: Sent, data: FormData): Promise<Sent> {
  const id = text(data, 'reflection')
  return asMember(data, async (member) => {
    if (!(await finishReflection(member, id))) return gone({})
    redirect(`/account/reflect/${id}?done=finished`)
  })
}

export async function newStep(_: Sent, data: FormData): Promise<Sent> {
  return asMember(
    data,
    async (member) => (await addStep(member, data)) ?? redirect('/account/steps?done=added'),
  )
}

/** The step that a reflection ends in: further ones may follow on the same page. */
export async function reflectedStep(_: Sent, data: FormData): Promise<Sent> {
  const id = text(data, 'reflection')
  return asMember(data, async (member) => {
    if (!(await reflectionAt(member, id))) return gone({})
    return (
      (await addStep(member, data, { reflection: id })) ?? redirect(`/account/reflect/${id}/steps?done=added`)
    )
  })
}

export async function stepBecame(_: Sent, data: FormData): Promise<Sent> {
  return asMember(
    data,
    async (member) =>
      (await changeStep(member, text(data, 'step'), data)) ?? redirect('/account/steps?done=changed'),
  )
}

export async function newIndicator(_: Sent, data: FormData): Promise<Sent> {
  return asMember(
    data,
    async (member) => (await addIndicator(member, data)) ?? redirect('/account/indicators?done=noted'),
  )
}

export async function invite(_: Sent, data: FormData): Promise<Sent> {
  return asMember(
    data,
    async (member) => (await inviteColleague(member, data)) ?? redirect('/account/organisation?done=invited'),
  )
}

export async function changeRepresentative(_: Sent, data: FormData): Promise<Sent> {
  return asMember(data, async (member) => {
    const change = text(data, 'button') === 'lead' ? 'lead' : 'remove'
    if (await changeColleague(member, text(data, 'person'), change))
      redirect(`/account/organisation?done=${change === 'lead' ? 'handed' : 'removed'}`)
    return {
      values: {},
      faults: { form: 'Only the lead of your organisation does this, and not to themselves.' },
    }
  })
}
