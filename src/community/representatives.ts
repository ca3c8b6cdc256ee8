import type { Where } from 'payload'
import { z } from 'zod'
import { withRetry } from '@/database/with-retry'
import { checkValues } from '@/forms/check-values'
import { typedIn } from '@/forms/public-form'
import type { FormState } from '@/ui/form/form-state'
import { inTransaction } from './in-transaction'
import { emailAddress } from './interest-fields'
import { type Member, serverRequest } from './member'
import { isByLink } from './sharing/by-link/name'

export interface Representative {
  id: string
  name: string
  isLead: boolean
}

const inOrganisation = ({ organisation }: Member): Where[] => [
  { organisation: { equals: organisation.id } },
  { role: { equals: 'member' } },
]

/** The representatives of the member's own employer, by name. */
export async function representativesOf(member: Member): Promise<Representative[]> {
  const { docs } = await member.payload.find({
    collection: 'users',
    where: { and: [...inOrganisation(member), { disabled: { not_equals: true } }] },
    select: { name: true, isLead: true },
    sort: 'name',
    depth: 0,
    pagination: false,
  })
  return docs.map(({ id, name, isLead }) => ({ id, name, isLead: isLead === true }))
}

/** The name behind an id, among the member's own colleagues; those who left are not named. */
export async function nameOf(member: Member, id: string): Promise<string> {
  if (id === member.id) return 'you'
  if (isByLink(id)) return 'Somebody with an invitation to share'
  return (await representativesOf(member)).find((one) => one.id === id)?.name ?? 'A colleague who has left'
}

const schema = z.object({
  name: z.string().trim().min(1, 'Enter their name').max(120, 'Use at most 120 characters'),
  email: emailAddress('Enter their work e-mail, such as name@example.org'),
})

const NOT_LEAD = 'Only the lead of your organisation does this. Ask them.'

/** The lead invites a colleague to the lead's own organisation. */
export async function inviteColleague(member: Member, data: FormData): Promise<FormState | undefined> {
  const values = typedIn(data)
  if (!member.isLead) return { values, faults: { form: NOT_LEAD } }
  const checked = checkValues(schema, Object.fromEntries(data))
  if (checked.faults) return { values, faults: checked.faults }
  const invitation = { ...checked.values, role: 'member' as const, organisation: member.organisation.id }
  try {
    await withRetry(() => member.payload.create({ collection: 'invitations', data: invitation }))
    return undefined
  } catch (error) {
    if ((error as { status?: unknown }).status !== 400) throw error
    // It must not tell who has an account elsewhere.
    return {
      values,
      faults: { email: 'This address cannot be invited. It may be in use; ask the community’s staff.' },
    }
  }
}

/** The lead removes a colleague, or hands the lead on. False when it is not theirs to do. */
export async function changeColleague(
  member: Member,
  id: string,
  change: 'remove' | 'lead',
): Promise<boolean> {
  if (!member.isLead || id === member.id) return false
  const theirs = (await representativesOf(member)).some((one) => one.id === id)
  if (!theirs) return false
  const { payload } = member
  await withRetry(async () => {
    const req = await serverRequest(member)
    await inTransaction(req, async () => {
      if (change === 'remove') return void (await payload.delete({ collection: 'users', id, req }))
      await payload.update({ collection: 'users', id, data: { isLead: true }, req })
      await payload.update({ collection: 'users', id: member.id, data: { isLead: false }, req })
    })
  })
  return true
}
