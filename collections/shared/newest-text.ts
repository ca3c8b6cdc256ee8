import type { PayloadRequest } from 'payload'
import { isEditor } from '@/access/roles'
import { idOf } from '@/lib/walk-document'
import type { CaseStudy, Guidance, Policy } from '@/payload-types'

interface Publications {
  'case-studies': CaseStudy
  policies: Policy
  guidance: Guidance
}

/**
 * The newest text of the document in the address, as this person may read it; undefined when there is none. With
 * `toChange` only if it is theirs to change.
 */
export async function newestText<C extends keyof Publications>(
  req: PayloadRequest,
  collection: C,
  { toChange = false } = {},
): Promise<Publications[C] | undefined> {
  const found = await req.payload.findByID({
    collection,
    id: String(req.routeParams?.id),
    draft: true,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  const doc = (found ?? undefined) as Publications[C] | undefined
  const isTheirs = isEditor(req) || idOf(doc?.owner) === String(req.user?.id)
  return toChange && !isTheirs ? undefined : doc
}
