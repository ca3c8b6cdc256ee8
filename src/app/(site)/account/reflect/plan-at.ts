import { answersIn } from '@/community/answers'
import type { Member } from '@/community/member'
import { stepsOf } from '@/community/records'
import { planOf } from '@/community/reflection/plan'
import { reflectionAt, reflectionsOf } from '@/community/reflection/reflections'
import { movedBetween, standingFrom } from '@/community/reflection/standing'
import { rankByStanding } from '@/practice/rank'
import { readPractices } from '@/practice/read-practices'
import { addressOf } from '../../address'

/** The plan of one reflection of the member's employer; undefined when there is none of that id. */
export async function planAt(member: Member, id: string) {
  const doc = await reflectionAt(member, id)
  if (!doc) return undefined
  const answers = answersIn(doc.answers)
  const [all, steps, practices] = await Promise.all([reflectionsOf(member), stepsOf(member), readPractices()])
  const before = all.find(({ startedAt }) => startedAt < doc.startedAt)
  const moved = movedBetween(answersIn(before?.answers), answers)
  const ranked = rankByStanding(practices, standingFrom(answers, member.organisation), 3)
  const plan = planOf({
    organisation: member.organisation.title,
    on: doc.startedAt,
    answers,
    before: before && answersIn(before.answers),
    steps,
    examples: ranked.map(({ practice, matches }) => ({
      title: practice.title,
      reasons: matches.map(({ reason }) => reason),
      address: addressOf(`/case-studies/${practice.slug}`),
    })),
  })
  return { doc, plan, ranked, steps, moved }
}

/** A file for the member alone. */
export function privateFile(body: Buffer | string, type: string, name: string): Response {
  const content = typeof body === 'string' ? body : new Uint8Array(body)
  return new Response(content, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'private, no-store',
    },
  })
}

export const nothingHere = () => new Response('There is nothing at this address.\n', { status: 404 })
