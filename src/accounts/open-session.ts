import { randomUUID } from 'node:crypto'
import { getFieldsToSign, jwtSign, type PayloadRequest } from 'payload'
import { noteActivity } from '@/activity/note-activity'
import type { User } from '@/payload-types'
import { type AccountCookie, deviceCookie, sessionCookie } from './cookie'
import { keepSessions, keptSessions } from './kept-sessions'

/** Signs somebody in whose right to it was checked before, as Payload does after a password. */
export async function openSession(user: User, req: PayloadRequest): Promise<AccountCookie[]> {
  const { payload } = req
  const { config } = payload.collections.users
  const { tokenExpiration } = config.auth
  const createdAt = new Date()
  const expiresAt = new Date(createdAt.getTime() + tokenExpiration * 1000)
  const session = { id: randomUUID(), createdAt, expiresAt }
  await keepSessions(payload, user.id, [...(await keptSessions(payload, user.id, req)), session], req)
  await noteActivity({ action: 'sign-in', kind: 'users', id: user.id }, req, user.id)
  const fieldsToSign = getFieldsToSign({
    collectionConfig: config,
    email: user.email,
    sid: session.id,
    user: { ...user, collection: 'users' as const },
  })
  const { token } = await jwtSign({ fieldsToSign, secret: payload.secret, tokenExpiration })
  return [sessionCookie(payload, token), deviceCookie(payload, user.email)]
}
