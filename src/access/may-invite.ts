import type { Role } from './roles'

export interface Inviter {
  role?: Role | null
}
export interface Invited {
  role?: unknown
  organisation?: unknown
}

/**
 * Who may bring whom: administrators anyone, editors members, nobody else anybody. A member represents an employer, staff
 * none. Undefined when all is well, otherwise the field that is wrong.
 */
export function inviteFault(
  inviter: Inviter,
  { role, organisation }: Invited,
): 'role' | 'organisation' | undefined {
  const mayRole = inviter.role === 'administrator' || (inviter.role === 'editor' && role === 'member')
  if (!mayRole) return 'role'
  return (role === 'member') === Boolean(organisation) ? undefined : 'organisation'
}
