import { getSafeRedirect } from 'payload/shared'
import type { User } from '@/payload-types'

/** Where everybody looks after how they sign in. */
export const OWN_SIGN_IN = '/account/your-sign-in'

type Signed = Pick<User, 'role' | 'secondFactorDue'>

/** Where somebody goes once they are signed in. `asked` is the page of the admin that they wanted, as the address said. */
export function firstPage({ role, secondFactorDue }: Signed, asked?: string): string {
  if (secondFactorDue) return OWN_SIGN_IN
  if (role === 'member') return '/account'
  const wanted = getSafeRedirect({ redirectTo: asked ?? '', fallbackTo: '/admin' })
  return /^\/admin(\/|\?|$)/.test(wanted) ? wanted : '/admin'
}
