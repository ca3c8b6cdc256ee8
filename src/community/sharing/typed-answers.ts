import type { FormState } from '@/ui/form/form-state'
import { type Answer, type AskedField, readAnswer } from '../answers'
import type { Kept, Wanted } from '../keep-answers'
import type { ShareQuestion } from './question'
import { shareQuestions } from './questions'
import type { Sent } from './send-share'
import { topicOptions } from './shares'

type Values = FormState['values']

const all = (data: FormData, name: string) =>
  data.getAll(name).filter((value): value is string => typeof value === 'string')
const text = (data: FormData, name: string) => String(data.get(name) ?? '')

export const nothingToChange = (values: Values = {}): FormState => ({
  values,
  faults: { form: 'There is nothing to change at this address. It may be with the staff already.' },
})

/** The question that a form is about, and the one after it; undefined when there is none. */
export async function questionIn(
  data: FormData,
): Promise<{ question: ShareQuestion; next: string | undefined } | undefined> {
  const questions = shareQuestions(await topicOptions())
  const at = questions.findIndex(({ key }) => key === text(data, 'question'))
  const question = questions[at]
  return question && { question, next: questions[at + 1]?.key }
}

/** What was typed, as it goes back into the form. */
function typedIn({ key, fields }: ShareQuestion, data: FormData): Values {
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
    const seen = Number(text(data, `seen-${field.name}`)) || 0
    if ('fault' in read) faults[field.name] = read.fault
    else wanted.push({ key: field.name, value: read.value, seen })
  }
  return { wanted, faults }
}

interface Keeping {
  /** Null: there is nothing to write to. */
  keep(wanted: Wanted[]): Promise<Kept[] | null>
  tell(field: AskedField, other: Answer): Promise<FormState['note']>
}

/** Keeps what a form brought for one question. Undefined when all is kept; what was typed comes back otherwise. */
export async function keepTyped(
  question: ShareQuestion,
  data: FormData,
  { keep, tell }: Keeping,
): Promise<FormState | undefined> {
  const values = typedIn(question, data)
  const { wanted, faults } = readAll(question, data)
  if (Object.keys(faults).length > 0) return { values, faults }
  const kept = await keep(wanted)
  if (!kept) return nothingToChange(values)
  const theirs = kept.find(({ other }) => other)
  const field = question.fields.find(({ name }) => name === theirs?.key)
  if (!theirs?.other || !field) return undefined
  const note = await tell(field, theirs.other)
  const seen = { [`seen-${theirs.key}`]: String(theirs.other.revision) }
  return { values: { ...values, ...seen }, faults: {}, ...(note && { note }) }
}

/** What the form that sends it says when it could not be sent. */
export function notSent(sent: Exclude<Sent, { is: 'sent' }>, values: Values = {}): FormState {
  if (sent.is === 'gone') return nothingToChange(values)
  const open = sent.questions.map(({ title }) => `“${title}”`).join(', ')
  return { values, faults: { form: `These still need an answer: ${open}` } }
}
