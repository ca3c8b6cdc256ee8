import { withRetry } from '@/database/with-retry'
import { checkValues } from '@/forms/check-values'
import { typedIn } from '@/forms/public-form'
import type { Indicator, Step } from '@/payload-types'
import type { FormState } from '@/ui/form/form-state'
import type { Member } from './member'
import { changeSchema, indicatorSchema, stepSchema } from './record-fields'

export async function stepsOf({ reader }: Member): Promise<Step[]> {
  return (await reader.find({ collection: 'steps', sort: 'due', depth: 0, limit: 500, pagination: false }))
    .docs
}

export async function indicatorsOf({ reader }: Member): Promise<Indicator[]> {
  return (
    await reader.find({ collection: 'indicators', sort: '-seenOn', depth: 0, limit: 1000, pagination: false })
  ).docs
}

/** Whether the record is there already: the form was sent twice. Among the employer's own alone. */
async function isThere(
  { reader }: Member,
  collection: 'steps' | 'indicators',
  sent: string,
): Promise<boolean> {
  return (await reader.count({ collection, where: { once: { equals: sent } } })) > 0
}

async function unlessTwice(
  member: Member,
  collection: 'steps' | 'indicators',
  sent: string,
  create: () => Promise<unknown>,
) {
  if (await isThere(member, collection, sent)) return
  try {
    await withRetry(create)
  } catch (error) {
    if (!(await isThere(member, collection, sent))) throw error
  }
}

/** `from`: where the step came from, when it was not thought of here. */
export async function addStep(
  member: Member,
  data: FormData,
  from: Pick<Step, 'meeting'> = {},
): Promise<FormState | undefined> {
  const { values, faults } = checkValues(stepSchema, Object.fromEntries(data))
  if (faults) return { values: typedIn(data), faults }
  const own = {
    ...values,
    ...from,
    once: `${member.organisation.id} ${values.once}`,
    organisation: member.organisation.id,
  }
  await unlessTwice(member, 'steps', own.once, () =>
    member.payload.create({ collection: 'steps', data: { ...own, state: 'planned' } }),
  )
  return undefined
}

export async function addIndicator(member: Member, data: FormData): Promise<FormState | undefined> {
  const { values, faults } = checkValues(indicatorSchema, Object.fromEntries(data))
  if (faults) return { values: typedIn(data), faults }
  const own = {
    ...values,
    once: `${member.organisation.id} ${values.once}`,
    organisation: member.organisation.id,
  }
  await unlessTwice(member, 'indicators', own.once, () =>
    member.payload.create({ collection: 'indicators', data: own }),
  )
  return undefined
}

/** What became of a step of the member's own employer; any other id is not there. */
export async function changeStep(
  member: Member,
  id: string,
  data: FormData,
  now = new Date(),
): Promise<FormState | undefined> {
  const values = typedIn(data)
  const checked = checkValues(changeSchema, { state: data.get('state') ?? '', why: data.get('why') ?? '' })
  if (checked.faults) return { values, faults: checked.faults }
  const { state, why } = checked.values
  if ((state === 'changed' || state === 'dropped') && !why)
    return { values, faults: { why: 'Say why: others learn most from what was changed or dropped' } }
  const own =
    /^[0-9a-f]{24}$/.test(id) && (await member.reader.findByID({ collection: 'steps', id, depth: 0 }))
  if (!own) return { values, faults: { form: 'There is no such step any more.' } }
  const change = { state, why, changedAt: now.toISOString() }
  await withRetry(() => member.payload.update({ collection: 'steps', id, data: change, depth: 0 }))
  return undefined
}
