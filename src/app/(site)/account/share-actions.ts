'use server'

import { redirect } from 'next/navigation'
import { readAnswer } from '@/community/answers'
import type { Wanted } from '@/community/keep-answers'
import type { Member } from '@/community/member'
import type { ShareQuestion } from '@/community/sharing/question'
import { shareQuestions } from '@/community/sharing/questions'
import { sendShare } from '@/community/sharing/send-share'
import { signOffPathOf } from '@/community/sharing/share-state'
import { dropShare, keepShare, startShare, topicOptions } from '@/community/sharing/shares'
import type { FormState } from '@/ui/form/form-state'
import { asMember } from './answer-form'
import { toldOf } from './told-of'

type Sent = FormState | undefined

const text = (data: FormData, name: string) => String(data.get(name) ?? '')
const all = (data: FormData, name: string) =>
  data.getAll(name).filter((value): value is string => typeof value === 'string')
const gone = (values: FormState['values'] = {}): FormState => ({
  values,
  faults: { form: 'There is nothing to change at this address. It may be with the staff already.' },
})

export async function startSharing(_: Sent, data: FormData): Promise<Sent> {
  return asMember(data, async (member): Promise<Sent> => {
    const [once, signs] = [text(data, 'once'), all(data, 'signs')]
    if (!/^[\w-]{16,64}$/.test(once))
      return { values: {}, faults: { form: 'Open the page again and send it once more.' } }
    if (data.has('chooses') && signs.length === 0)
      return { values: { once, chooses: 'signs' }, faults: { signs: 'Tick at least one sign of change' } }
    const { id } = await startShare(member, { once, signs })
    redirect(`/account/share/${id}/title`)
  })
}

/** What was typed, as it goes back into the form. */
function typedIn({ key, fields }: ShareQuestion, data: FormData): FormState['values'] {
  const names = fields.map(({ name }) => name)
  return {
    ...Object.fromEntries(names.map((name) => [name, all(data, name)])),
    ...Object.fromEntries(names.map((name) => [`seen-${name}`, text(data, `seen-${name}`)])),
    share: text(data, 'share'),
    question: key,
  }
}

function readAll({ fields }: ShareQuestion, data: FormData) {
  const [wanted, faults]: [Wanted[], Record<string, string>] = [[], {}]
  for (const field of fields) {
    const read = readAnswer(field, all(data, field.name))
    if ('fault' in read) faults[field.name] = read.fault
    else
      wanted.push({
        key: field.name,
        value: read.value,
        seen: Number(text(data, `seen-${field.name}`)) || 0,
      })
  }
  return { wanted, faults }
}

async function keep(member: Member, question: ShareQuestion, data: FormData): Promise<Sent> {
  const values = typedIn(question, data)
  const { wanted, faults } = readAll(question, data)
  if (Object.keys(faults).length > 0) return { values, faults }
  const kept = await keepShare(member, text(data, 'share'), wanted)
  if (!kept) return gone(values)
  const theirs = kept.find(({ other }) => other)
  const field = question.fields.find(({ name }) => name === theirs?.key)
  if (!theirs?.other || !field) return undefined
  const note = await toldOf(member, field, theirs.other)
  return { values: { ...values, [`seen-${theirs.key}`]: String(theirs.other.revision) }, faults: {}, note }
}

export async function tell(_: Sent, data: FormData): Promise<Sent> {
  const [id, key] = [text(data, 'share'), text(data, 'question')]
  const questions = shareQuestions(await topicOptions())
  const at = questions.findIndex((question) => question.key === key)
  const question = questions[at]
  if (!question) return gone()
  return asMember(data, async (member) => {
    const fault = await keep(member, question, data)
    if (fault) return fault
    if (text(data, 'button') === 'later') redirect('/account/share')
    const next = questions[at + 1]?.key
    redirect(next ? `/account/share/${id}/${next}` : `/account/share/${id}`)
  })
}

export async function send(_: Sent, data: FormData): Promise<Sent> {
  const id = text(data, 'share')
  return asMember(data, async (member) => {
    const sent = await sendShare(member, id)
    if (sent.is === 'gone') return gone()
    if (sent.is === 'sent') redirect(`/account/share/${id}`)
    const open = sent.questions.map(({ title }) => `“${title}”`).join(', ')
    return { values: { share: id }, faults: { form: `These still need an answer: ${open}` } }
  })
}

export async function drop(_: Sent, data: FormData): Promise<Sent> {
  return asMember(data, async (member) => {
    if (!(await dropShare(member, text(data, 'share')))) return gone()
    redirect('/account/share')
  })
}

export async function readAndAnswer(_: Sent, data: FormData): Promise<Sent> {
  return asMember(data, async (member) =>
    redirect((await signOffPathOf(member, text(data, 'share'))) ?? '/account/share'),
  )
}
