import type { PayloadRequest } from 'payload'
import type { User } from '@/payload-types'
import { accountRequest } from './account-request'

/** The request of somebody who is signed in, whatever their role. */
export type SignedIn = PayloadRequest & { user: User & { collection: 'users'; _sid?: string } }

/** Undefined without a session, and for an account that was closed. Throws `DatabaseAway`. */
export async function signedIn(headers: Headers): Promise<SignedIn | undefined> {
  const req = await accountRequest(headers)
  const { user } = await req.payload.auth({ headers, req })
  return user && !user.disabled ? Object.assign(req, { user }) : undefined
}
