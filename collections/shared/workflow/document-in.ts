import type { PayloadRequest } from 'payload'
import { isStaff } from '@/access/roles'
import { Refused } from '@/workflow/refused'

/** The types of document that go from draft to readers in steps. */
export type Moving = 'case-studies' | 'policies' | 'guidance'

/** The identifier in the address that staff asked for. Throws 403 for others, 404 for what is none. */
export function documentIn(req: PayloadRequest, name = 'id'): string {
  if (!isStaff(req)) throw new Refused('Only staff can do this.', 403)
  const id = String(req.routeParams?.[name] ?? '')
  if (!/^[0-9a-f]{24}$/i.test(id)) throw new Refused('There is no such document.', 404)
  return id
}
