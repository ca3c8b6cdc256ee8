import type { PayloadRequest } from 'payload'
import { mongoOf } from '@/database/mongo'
import { withRetry } from '@/database/with-retry'
import { outboxRows } from '@/email/outbox'
import { inTransaction } from './in-transaction'
import { answersOf } from './meetings/meetings'
import { type Member, serverRequest } from './member'
import { indicatorsOf, stepsOf } from './records'
import { reflectionsOf } from './reflection/reflections'
import { representativesOf } from './representatives'

/** Everything that the hub holds about the member's employer, as data that a person can read. */
export async function exportOrganisation(member: Member): Promise<object> {
  const [reflections, steps, indicators, representatives, meetings] = await Promise.all([
    reflectionsOf(member),
    stepsOf(member),
    indicatorsOf(member),
    representativesOf(member),
    answersOf(member),
  ])
  const { title, sector, size, stage, tier, joined, about, visibility } = member.organisation
  const organisation = { title, sector, size, stage, tier, joined, about, visibility }
  return {
    organisation,
    representatives,
    reflections,
    steps,
    indicators,
    you: {
      name: member.name,
      email: member.email,
      meetings: [...meetings.values()].map(({ meeting, answer, accessNeeds }) => ({
        meeting,
        answer,
        accessNeeds,
      })),
    },
  }
}

const RECORDS = ['reflections', 'steps', 'indicators', 'meeting-answers'] as const

/** Takes the employer's name out of published work: it goes back to staff, who ask before anything is shown again. */
async function takeBackCases(organisation: string, req: PayloadRequest): Promise<void> {
  const where = { organisation: { equals: organisation } }
  const { docs } = await req.payload.find({
    collection: 'case-studies',
    where,
    depth: 0,
    pagination: false,
    draft: true,
    trash: true,
    req,
  })
  for (const { id } of docs) {
    const data = { organisation: null, _status: 'draft' as const }
    await req.payload.update({ collection: 'case-studies', id, data, depth: 0, trash: true, req })
  }
  const source = { sourceOrganisation: { equals: organisation } }
  const { docs: anonymous } = await req.payload.find({
    collection: 'case-studies',
    where: source,
    depth: 0,
    pagination: false,
    trash: true,
    req,
  })
  for (const { id } of anonymous)
    await req.payload.db.updateOne({
      collection: 'case-studies',
      id,
      data: { sourceOrganisation: null },
      req,
      returning: false,
    })
}

/**
 * Deletes the employer with everything that it noted, its people, invitations and waiting mail: wholly or not at all.
 * False when it is not this member's to do.
 */
export async function deleteOrganisation(member: Member): Promise<boolean> {
  if (!member.isLead) return false
  const { payload, organisation } = member
  await withRetry(async () => {
    const req = await serverRequest(member)
    await inTransaction(req, async () => {
      const where = { organisation: { equals: organisation.id } }
      const people = await payload.find({
        collection: 'users',
        where,
        select: { email: true },
        depth: 0,
        pagination: false,
        req,
      })
      const invited = await payload.find({
        collection: 'invitations',
        where,
        select: { email: true },
        depth: 0,
        pagination: false,
        req,
      })
      for (const collection of RECORDS) await payload.db.deleteMany({ collection, where, req })
      await takeBackCases(organisation.id, req)
      await payload.delete({ collection: 'invitations', where, req })
      await payload.delete({
        collection: 'interests',
        where: { invitedAs: { equals: organisation.id } },
        req,
      })
      await payload.delete({ collection: 'users', where, req })
      await payload.delete({ collection: 'organisations', id: organisation.id, trash: true, req })
      // Outside the transaction's collections: a mail that is left over would be about nobody.
      const to = [...people.docs, ...invited.docs].map(({ email }) => email)
      await outboxRows(mongoOf(payload)).deleteMany({ to: { $in: to } })
    })
  })
  return true
}

export type Left = 'left' | 'last'

/** The member's own account goes. The last one must delete the employer's records with it, or hand them on. */
export async function leave(member: Member): Promise<Left> {
  const others = (await representativesOf(member)).filter(({ id }) => id !== member.id)
  const [next] = others
  if (!next) return 'last'
  const { payload } = member
  await withRetry(async () => {
    const req = await serverRequest(member)
    await inTransaction(req, async () => {
      await payload.delete({ collection: 'users', id: member.id, req })
      if (member.isLead && !others.some(({ isLead }) => isLead))
        await payload.update({ collection: 'users', id: next.id, data: { isLead: true }, req })
    })
  })
  await outboxRows(mongoOf(payload)).deleteMany({ to: member.email })
  return 'left'
}
