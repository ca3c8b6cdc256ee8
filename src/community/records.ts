import { withRetry } from '@/database/with-retry'
import { checkValues } from '@/forms/check-values'
import { typedIn } from '@/forms/public-form'
import type { Indicator, Step } from '@/payload-types'
import type { FieldOption } from '@/ui/form/field-spec'
import type { FormState } from '@/ui/form/form-state'
import type { Member } from './member'
import { changeSchema, indicatorSchema, stepSchema } from './record-fields'

export const isRecordId = (id: string): boolean => /^[0-9a-f]{24}$/.test(id)

export async function stepsOf({ reader }: Member): Promise<Step[]> {
  return (await reader.find({ collection: 'steps', sort: 'due', depth: 0, limit: 500, pagination: false }))
    .docs
}

export async function indicatorsOf({ reader }: Member): Promise<Indicator[]> {
  return (
    await reader.find({ collection: 'indicators', sort: '-seenOn', depth: 0, limit: 1000, pagination: false })
  ).docs
}

/** A link leads to what the member may read: steps of their own employer, meetings that are published. */
const mayRead = async ({ reader }: Member, collection: 'steps' | 'meetings', id: string): Promise<boolean> =>
  isRecordId(id) && (await reader.findByID({ collection, id, depth: 0 })) !== null

/** Meetings that have begun, newest first, as choices. */
export async function meetingOptions({ reader }: Member, now = new Date()): Promise<FieldOption[]> {
  const { docs } = await reader.find({
    collection: 'meetings',
    where: { startsAt: { less_than: now.toISOString() } },
    select: { title: true },
    sort: '-startsAt',
    depth: 0,
    limit: 100,
    pagination: false,
  })
  return docs.map(({ id, title }) => ({ value: id, label: title }))
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
  from: Pick<Step, 'meeting' | 'reflection'> = {},
): Promise<FormState | undefined> {
  const { values, faults } = checkValues(stepSchema, Object.fromEntries(data))
  if (faults) return { values: typedIn(data), faults }
  const { meeting } = values
  if (meeting && !(await mayRead(member, 'meetings', meeting)))
    return { values: typedIn(data), faults: { meeting: 'Choose one of the list' } }
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
  const { step } = values
  if (step && !(await mayRead(member, 'steps', step)))
    return { values: typedIn(data), faults: { step: 'Choose one of the list' } }
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
  const own = isRecordId(id) && (await member.reader.findByID({ collection: 'steps', id, depth: 0 }))
  if (!own) return { values, faults: { form: 'There is no such step any more.' } }
  const change = { state, why, changedAt: now.toISOString() }
  await withRetry(() => member.payload.update({ collection: 'steps', id, data: change, depth: 0 }))
  return undefined
}
