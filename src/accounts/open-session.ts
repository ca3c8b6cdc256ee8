import { randomUUID } from 'node:crypto'
import { getFieldsToSign, jwtSign, type PayloadRequest } from 'payload'
import type { User } from '@/payload-types'
import { type AccountCookie, deviceCookie, sessionCookie } from './cookie'

interface Session {
  id: string
  createdAt?: Date | string | null
  expiresAt: Date | string
}

const isOpen = ({ expiresAt }: Session) => new Date(expiresAt).getTime() > Date.now()

/** Signs somebody in whose right to it was checked before, as Payload does after a password. */
export async function openSession(user: User, req: PayloadRequest): Promise<AccountCookie[]> {
  const { payload } = req
  const { config } = payload.collections.users
  const { tokenExpiration } = config.auth
  const now = new Date()
  const session = {
    id: randomUUID(),
    createdAt: now,
    expiresAt: new Date(now.getTime() + tokenExpiration * 1000),
  }
  const where = { id: { equals: user.id } }
  const kept = await payload.db.findOne<{ id: string; sessions?: Session[] }>({
    collection: 'users',
    where,
    req,
  })
  const sessions = [...(kept?.sessions ?? []).filter(isOpen), session]
  // A sign-in is no change of the account: without `null` its date would move.
  const data = { sessions, updatedAt: null }
  await payload.db.updateOne({ collection: 'users', id: user.id, data, req, returning: false })
  const signer = { ...user, collection: 'users' as const }
  const fieldsToSign = getFieldsToSign({
    collectionConfig: config,
    email: user.email,
    sid: session.id,
    user: signer,
  })
  const { token } = await jwtSign({ fieldsToSign, secret: payload.secret, tokenExpiration })
  return [sessionCookie(payload, token), deviceCookie(payload, user.email)]
}
