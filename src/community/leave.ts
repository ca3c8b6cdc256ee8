import { mongoOf, sessionOf } from '@/database/mongo'
import { withRetry } from '@/database/with-retry'
import { outboxRows } from '@/email/outbox'
import { inTransaction } from './in-transaction'
import { answersOf } from './meetings/meetings'
import { type Member, serverRequest } from './member'
import { profileOf } from './peers/profile'
import { questionsBy } from './questions/questions-by'
import { indicatorsOf, stepsOf } from './records'
import { reflectionsOf } from './reflection/reflections'
import { representativesOf } from './representatives'
import { sharesOf } from './sharing/shares'

/** Everything that the hub holds about the member's employer, as data that a person can read. */
export async function exportOrganisation(member: Member): Promise<object> {
  const [reflections, steps, indicators, shares, representatives, meetings, written, peers] =
    await Promise.all([
      reflectionsOf(member),
      stepsOf(member),
      indicatorsOf(member),
      sharesOf(member),
      representativesOf(member),
      answersOf(member),
      questionsBy(member),
      profileOf(member),
    ])
  const { title, sector, size, stage, tier, joined, about, visibility } = member.organisation
  const organisation = { title, sector, size, stage, tier, joined, about, visibility }
  return {
    organisation,
    representatives,
    reflections,
    steps,
    indicators,
    shares,
    ...written,
    ...(peers && { peers: { offers: peers.offers, wants: peers.wants, mailbox: peers.mailbox } }),
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

/**
 * Deletes the employer with everything that it noted, its people, invitations and waiting mail: wholly or not at all.
 * False when it is not this member's to do.
 */
export async function deleteOrganisation(member: Member): Promise<boolean> {
  if (!member.isLead) return false
  const { payload, organisation } = member
  await withRetry(async () => {
    const req = await serverRequest(member)
    // The rest goes by the collection's hook, in the same transaction.
    await payload.delete({ collection: 'organisations', id: organisation.id, trash: true, req })
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
      const to = member.email
      await outboxRows(mongoOf(payload)).deleteMany({ to }, { session: await sessionOf(req) })
    })
  })
  return 'left'
}
