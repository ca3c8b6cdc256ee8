import { typedIn } from '@/forms/public-form'
import type { Meeting, Step } from '@/payload-types'
import type { FieldSpec } from '@/ui/form/field-spec'
import type { FormState } from '@/ui/form/form-state'
import type { Member } from '../member'
import { stepFields } from '../record-fields'
import { addStep } from '../records'

const ID = /^[0-9a-f]{24}$/

/** The actions of a meeting that are not among the employer's steps yet. */
export function openActions({ id, actions }: Meeting, steps: Step[]): { value: string; label: string }[] {
  const taken = steps.filter(({ meeting }) => meeting === id).map(({ what }) => what)
  return (actions ?? []).flatMap(({ id: row, text }) =>
    row && !taken.includes(text) ? [{ value: row, label: text }] : [],
  )
}

/** Makes an action of a meeting a step of the member's employer: once, however often it is sent. */
export async function carryAction(member: Member, data: FormData): Promise<FormState | undefined> {
  const [id, row] = [String(data.get('meeting') ?? ''), String(data.get('action') ?? '')]
  const meeting = ID.test(id) ? await member.reader.findByID({ collection: 'meetings', id, depth: 0 }) : null
  const action = meeting?.actions?.find((one) => one.id === row)
  const step = new FormData()
  for (const name of ['ownerRole', 'due']) step.set(name, String(data.get(name) ?? ''))
  step.set('what', action?.text ?? '')
  step.set('once', `${id}-${row || 'none-chosen-yet'}`)
  const state = await addStep(member, step, meeting ? { meeting: id } : {})
  if (!state) return undefined
  const { what, ...faults } = state.faults
  return { values: typedIn(data), faults: { ...faults, ...(what && { action: 'Choose an action' }) } }
}

/** The form that does so. */
export const carriedFields = (actions: { value: string; label: string }[]): FieldSpec[] => [
  { kind: 'select', name: 'action', label: 'Which action?', options: actions },
  ...stepFields([]).filter(({ name }) => name === 'ownerRole' || name === 'due'),
  { kind: 'hidden', name: 'meeting' },
]
