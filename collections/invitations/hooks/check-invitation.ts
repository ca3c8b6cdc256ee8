import { type CollectionBeforeValidateHook, ValidationError } from 'payload'
import { type Inviter, inviteFault } from '@/access/may-invite'

const FAULTS = {
  role: 'You can invite members. An administrator invites staff.',
  organisation: 'A member belongs to an organisation, and only a member does.',
}

/** An invitation that its author may send, to somebody who has no account yet. */
export const checkInvitation: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  if (operation !== 'create' || !data) return data
  const refuse = (path: string, label: string, message: string) => {
    throw new ValidationError({ collection: 'invitations', errors: [{ path, label, message }], req }, req.t)
  }
  const email = typeof data.email === 'string' ? data.email.toLowerCase().trim() : data.email
  const fault = req.user ? inviteFault(req.user as Inviter, data) : undefined
  if (fault) refuse(fault, fault === 'role' ? 'Role' : 'Organisation', FAULTS[fault])
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { email: { equals: email } },
    req,
  })
  if (totalDocs > 0) refuse('email', 'E-mail address', 'Somebody with this address has an account already.')
  return { ...data, email }
}
