import { mongoOf, sessionOf } from '@/database/mongo'
import { withRetry } from '@/database/with-retry'
import { outboxRows } from '@/email/outbox'
import { inTransaction } from './in-transaction'
import { type Member, serverRequest } from './member'
import { representativesOf } from './representatives'

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
