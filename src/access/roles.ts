import type { PayloadRequest } from 'payload'

/** What `access` needs to know of who asks. */
export type Role = 'administrator' | 'editor' | 'author' | 'member'

const STAFF: readonly Role[] = ['administrator', 'editor', 'author']
const EDITORS: readonly Role[] = ['administrator', 'editor']

type Asker = Pick<PayloadRequest, 'user'>

/**
 * The role of who asks, or undefined for an anonymous reader, a disabled account, and one that must set up its second
 * factor before anything else.
 */
export function roleOf({ user }: Asker): Role | undefined {
  if (user?.collection !== 'users' || user.disabled || user.secondFactorDue) return undefined
  return user.role
}

export function isStaff(asker: Asker): boolean {
  const role = roleOf(asker)
  return role !== undefined && STAFF.includes(role)
}

export function isEditor(asker: Asker): boolean {
  const role = roleOf(asker)
  return role !== undefined && EDITORS.includes(role)
}

export function isAdministrator(asker: Asker): boolean {
  return roleOf(asker) === 'administrator'
}
