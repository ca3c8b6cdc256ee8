import { asReader } from '@/database/as-reader'
import { withRetry } from '@/database/with-retry'
import { idOf } from '@/lib/walk-document'
import type { Indicator, Share } from '@/payload-types'
import type { FieldOption } from '@/ui/form/field-spec'
import { answersIn } from '../answers'
import { type Kept, keepAnswers, type Wanted } from '../keep-answers'
import type { Member } from '../member'
import { indicatorsOf, isRecordId, stepsOf } from '../records'
import { reflectionsOf } from '../reflection/reflections'
import { standingFrom } from '../reflection/standing'
import { prefill } from './prefill'

/** All of the member's employer, newest first. */
export async function sharesOf({ reader }: Member): Promise<Share[]> {
  const { docs } = await reader.find({
    collection: 'shares',
    sort: '-startedAt',
    depth: 0,
    limit: 200,
    pagination: false,
  })
  return docs
}

/** One of the member's employer; null for any other id, whether or not there is such a record. */
export async function shareAt({ reader }: Member, id: string): Promise<Share | null> {
  return isRecordId(id) ? reader.findByID({ collection: 'shares', id, depth: 0 }) : null
}

/** Published topics, as choices. */
export async function topicOptions(): Promise<FieldOption[]> {
  const reader = await asReader()
  const { docs } = await reader.find({
    collection: 'topics',
    select: { title: true },
    sort: 'order',
    depth: 0,
    pagination: false,
  })
  return docs.map(({ id, title }) => ({ value: id, label: title }))
}

/** The employer's own among `ids`: what is not theirs is as if it were not there. */
async function ownSigns(member: Member, ids: string[]): Promise<Indicator[]> {
  return (await indicatorsOf(member)).filter(({ id }) => ids.includes(id))
}

async function beginWith(member: Member, signs: Indicator[], now: Date) {
  const linked = new Set(signs.flatMap(({ step }) => idOf(step) ?? []))
  const steps = (await stepsOf(member)).filter(({ id }) => linked.has(id))
  const [reflection] = signs.length > 0 ? await reflectionsOf(member) : []
  const answers = answersIn(reflection?.answers)
  const { stage } = standingFrom(answers, member.organisation)
  const begun = { signs, steps, reflection: answers, stage }
  return {
    answers: signs.length > 0 ? prefill(begun, member.id, now.toISOString()) : {},
    reflection: reflection?.id,
  }
}

export interface Beginning {
  /** Made for one showing of the form: sent twice, it begins one. */
  once: string
  /** Indicators to share. */
  signs: string[]
}

/** Begins to tell a practice, from nothing or from signs of change. */
export async function startShare(
  member: Member,
  { once, signs }: Beginning,
  now = new Date(),
): Promise<Share> {
  const own = `${member.organisation.id} ${once}`
  const known = async () => (await sharesOf(member)).find((share) => share.once === own)
  const there = await known()
  if (there) return there
  const chosen = await ownSigns(member, signs)
  const data = {
    ...(await beginWith(member, chosen, now)),
    organisation: member.organisation.id,
    startedAt: now.toISOString(),
    indicators: chosen.map(({ id }) => id),
    once: own,
  }
  try {
    return await withRetry(() => member.payload.create({ collection: 'shares', data, depth: 0 }))
  } catch (error) {
    const theirs = await known()
    if (theirs) return theirs
    throw error
  }
}

/** Keeps answers; null when there is no such record of this employer, or it is with the staff already. */
export async function keepShare(
  member: Member,
  id: string,
  wanted: Wanted[],
  now = new Date(),
): Promise<Kept[] | null> {
  const share = await shareAt(member, id)
  if (!share || share.sentAt) return null
  return keepAnswers(member, { collection: 'shares', id, wanted, now })
}

/** Deletes one that was not sent. False when there is none. */
export async function dropShare(member: Member, id: string): Promise<boolean> {
  const share = await shareAt(member, id)
  if (!share || share.sentAt) return false
  await withRetry(() =>
    member.payload.delete({ collection: 'shares', where: { id: { equals: id }, sentAt: { exists: false } } }),
  )
  return true
}
