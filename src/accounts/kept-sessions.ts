import type { Payload, PayloadRequest } from 'payload'

export interface KeptSession {
  id: string
  createdAt?: Date | string | null
  expiresAt: Date | string
}

const isOpen = ({ expiresAt }: KeptSession) => new Date(expiresAt).getTime() > Date.now()

/** The sessions of an account that have not run out. */
export async function keptSessions(
  payload: Payload,
  id: string,
  req?: PayloadRequest,
): Promise<KeptSession[]> {
  const found = await payload.db.findOne<{ id: string; sessions?: KeptSession[] }>({
    collection: 'users',
    where: { id: { equals: id } },
    ...(req && { req }),
  })
  return (found?.sessions ?? []).filter(isOpen)
}

/** Signing in or out is no change of the account: without `null` its date would move. */
export async function keepSessions(
  payload: Payload,
  id: string,
  sessions: KeptSession[],
  req?: PayloadRequest,
) {
  const data = { sessions, updatedAt: null }
  await payload.db.updateOne({ collection: 'users', id, data, returning: false, ...(req && { req }) })
}
