import { z } from 'zod'
import { withRetry } from '@/database/with-retry'
import { checkValues } from '@/forms/check-values'
import { checkPublicForm, sameSubmission, typedIn } from '@/forms/public-form'
import { daysFrom } from '@/lib/days'
import { limitForm } from '@/limits/limit-form'
import type { FieldSpec } from '@/ui/form/field-spec'
import type { FormState } from '@/ui/form/form-state'
import { emailAddress } from './interest-fields'
import { KEPT } from './retention'

export const MESSAGE_FIELDS: FieldSpec[] = [
  { kind: 'text', name: 'about', label: 'What is it about?', maxLength: 200 },
  {
    kind: 'textarea',
    name: 'words',
    label: 'Your message',
    hint: 'Please leave out anything that could tell who somebody is.',
    rows: 7,
    maxLength: 4000,
  },
  { kind: 'text', name: 'name', label: 'Your name', maxLength: 120, autoComplete: 'name', optional: true },
  {
    kind: 'email',
    name: 'email',
    label: 'Where we may answer',
    hint: 'Use an address that only you read. Without one we cannot answer.',
    maxLength: 200,
    autoComplete: 'email',
    optional: true,
  },
  { kind: 'hidden', name: 'trap' },
  { kind: 'hidden', name: 'work' },
]

const schema = z.object({
  about: z.string().trim().min(1, 'Say what it is about').max(200, 'Use at most 200 characters'),
  words: z.string().trim().min(1, 'Write your message').max(4000, 'Use at most 4,000 characters'),
  name: z.string().trim().max(120, 'Use at most 120 characters'),
  email: z.union([z.literal(''), emailAddress('Enter an e-mail address, such as name@example.org, or none')]),
})

/** Takes a message to staff. Undefined: done, or thrown away unseen. */
export async function sendMessage(data: FormData, now = new Date()): Promise<FormState | undefined> {
  const sent = await checkPublicForm('contact', data, now)
  if (sent.is === 'machine') return undefined
  if (sent.is === 'refused') return sent.state
  const typed = typedIn(data)
  const { values, faults } = checkValues(schema, Object.fromEntries(data))
  if (faults) return { values: typed, faults }
  const wait = await limitForm('contact')
  if (wait) return { values: typed, faults: { form: wait.message } }
  const { payload } = sent
  const sameAs = sameSubmission(payload, 'message', values.email, values.about, values.words)
  const kept = {
    ...values,
    email: values.email || undefined,
    sameAs,
    removeAt: daysFrom(now, KEPT.message).toISOString(),
  }
  const where = { sameAs: { equals: sameAs } }
  const { totalDocs } = await payload.count({ collection: 'messages', where })
  // Sent twice at once, one of them conflicts, is tried again, and finds the other.
  const create = () => payload.create({ collection: 'messages', data: kept })
  if (totalDocs === 0) await withRetry(create).catch(unlessThere)
  return undefined
}

/** The same message came in at the same moment: one record is what was wanted. */
function unlessThere(error: unknown): void {
  const { code, status } = error as { code?: unknown; status?: unknown }
  if (code !== 11000 && status !== 400) throw error
}
