import type { CollectionAfterLoginHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { parseCookies } from 'payload/shared'
import { cookieHeader, deviceCookie } from '@/accounts/cookie'
import { DEVICE_COOKIE, knownDevice } from '@/accounts/device'
import { signInTurns } from '@/accounts/sign-in-turns'
import { noteActivity } from '@/activity/note-activity'
import { askingNetwork } from '@/limits/asking-network'
import { LIMITS } from '@/limits/limits'
import { giveBackTurns, type Turn, takeTurns } from '@/limits/take-turn'
import { refuseUntil } from '@/limits/too-many-attempts'

/** Turns that an attempt took, kept with its request until it is known how it ended. */
const TAKEN = 'signInTurns'

/** The turns that the request took and has not given back. */
export function takenTurns({ context }: PayloadRequest): Turn[] {
  return (context[TAKEN] as Turn[] | undefined) ?? []
}

interface Data {
  email?: unknown
  token?: unknown
}

function turnsOf(operation: string, { email }: Data, req: PayloadRequest): Turn[] {
  const network = askingNetwork()
  const address = typeof email === 'string' ? email.toLowerCase().trim() : ''
  if (operation === 'resetPassword') return [{ limit: LIMITS.linkByNetwork, key: `reset ${network}` }]
  if (operation === 'forgotPassword') {
    return [
      { limit: LIMITS.forgottenByNetwork, key: network },
      { limit: LIMITS.forgottenByAccount, key: address },
    ]
  }
  if (operation !== 'login') return []
  const device = parseCookies(req.headers).get(DEVICE_COOKIE)
  return signInTurns(address, network, knownDevice(req.payload.secret, address, device))
}

/** Counts attempts at the doors of an account; 429 with Retry-After when there were too many. */
export const limitSignIn: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const turns = turnsOf(operation, (args as { data?: Data }).data ?? {}, req)
  if (turns.length === 0) return args
  const wait = await takeTurns(req.payload, turns)
  if (wait) refuseUntil(wait, req)
  if (operation !== 'forgotPassword') req.context[TAKEN] = turns
  return args
}

/** A success counts for nothing, its device is known from now on, and the log tells of it. */
export const rememberDevice: CollectionAfterLoginHook = async ({ req, user }) => {
  await giveBackTurns(req.payload, takenTurns(req))
  await noteActivity({ action: 'sign-in', kind: 'users', id: String(user.id) }, req, String(user.id))
  const headers = req.responseHeaders ?? new Headers()
  const email = String(user.email).toLowerCase()
  headers.append('Set-Cookie', cookieHeader(deviceCookie(req.payload, email)))
  req.responseHeaders = headers
}
