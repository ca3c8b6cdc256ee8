import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { createLocalReq } from 'payload'
import { organisationOf } from '@/access/own-organisation'
import { guardedReader, type Reader } from '@/database/guarded-client'
import { payloadClient } from '@/database/payload-client'
import type { Organisation } from '@/payload-types'

/** Somebody who is signed in and represents an employer. Role and employer come from the server's record alone. */
export interface Member {
  id: string
  name: string
  email: string
  isLead: boolean
  organisation: Organisation
  /** Reads what this person may read, and nothing else. */
  reader: Reader
  payload: Payload
}

/** Who tells something of an employer: a member, or whoever has a link. `id` stands beside what they say. */
export type Teller = Pick<Member, 'id' | 'organisation' | 'payload'>

/** The member whose session came with the request; undefined for everyone else, staff included. */
export async function memberOf(headers: Headers): Promise<Member | undefined> {
  const payload = await payloadClient()
  const { user } = await payload.auth({ headers })
  return user ? memberFrom(payload, user) : undefined
}

export async function memberFrom(payload: Payload, user: TypedUser): Promise<Member | undefined> {
  const id = organisationOf({ user })
  if (!id) return undefined
  // Their own employer may be private: no reader's rule shows it to them.
  const organisation = await payload.findByID({
    collection: 'organisations',
    id,
    depth: 0,
    disableErrors: true,
  })
  if (!organisation || organisation.deletedAt) return undefined
  return {
    id: user.id,
    name: user.name,
    email: user.email,
    isLead: user.isLead === true,
    organisation,
    reader: guardedReader(payload, user),
    payload,
  }
}

/** A request of the server itself for a transaction: it carries no user, so that no rule stands in for the server's own checks. */
export function serverRequest({ payload }: Pick<Member, 'payload'>): Promise<PayloadRequest> {
  return createLocalReq({}, payload)
}
