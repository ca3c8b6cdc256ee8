import { AuthenticationError, type CollectionBeforeLoginHook } from 'payload'
import { env } from '@/config/env'
import { isThisMachine, SAMPLE_MEMBER } from '@/lib/sample-member'

/** The account of an invented employer opens on the machine that made it, and never on a hub that others reach. */
export const keepSampleHere: CollectionBeforeLoginHook = ({ req, user }) => {
  if (user.email === SAMPLE_MEMBER && !isThisMachine(env().PUBLIC_URL)) throw new AuthenticationError(req.t)
  return user
}
