import type { Payload } from 'payload'
import { DEVICE_AGE, DEVICE_COOKIE, makeDevice } from './device'

/** A cookie for the answer, in the words of Next's `cookies().set(…)`. One that is to go has `maxAge` 0. */
export interface AccountCookie {
  name: string
  value: string
  httpOnly: true
  secure: boolean
  sameSite: 'lax'
  path: '/'
  /** Seconds. */
  maxAge: number
}

export function accountCookie(
  payload: Payload,
  { name, value, maxAge }: { name: string; value: string; maxAge: number },
): AccountCookie {
  const secure = payload.collections.users.config.auth.cookies.secure === true
  return { name, value, maxAge, httpOnly: true, secure, sameSite: 'lax', path: '/' }
}

export function sessionCookie(payload: Payload, token: string): AccountCookie {
  const { tokenExpiration } = payload.collections.users.config.auth
  const name = `${payload.config.cookiePrefix}-token`
  return accountCookie(payload, { name, value: token, maxAge: token ? tokenExpiration : 0 })
}

export function deviceCookie(payload: Payload, email: string): AccountCookie {
  const value = makeDevice(payload.secret, email)
  return accountCookie(payload, { name: DEVICE_COOKIE, value, maxAge: DEVICE_AGE })
}

/** As the value of a `Set-Cookie` header. */
export function cookieHeader({ name, value, maxAge, secure }: AccountCookie): string {
  const parts = [`${name}=${value}`, `Max-Age=${maxAge}`, 'Path=/', 'HttpOnly', 'SameSite=Lax']
  return [...parts, ...(secure ? ['Secure'] : [])].join('; ')
}
