import type { PayloadRequest } from 'payload'
import { asPublished } from '@/lib/disclosure/as-published'
import { checkDisclosure } from '@/lib/disclosure/check'
import type { Finding } from '@/lib/disclosure/finding'
import type { DisclosureOverride } from '@/payload-types'
import { gather } from './gather'
import type { Draft } from './told-facts'

/** A finding, and what editors have decided about it. */
export interface Judged extends Finding {
  override?: DisclosureOverride
}

async function overridesFor(id: string | undefined, req: PayloadRequest): Promise<DisclosureOverride[]> {
  if (!id) return []
  const { docs } = await req.payload.find({
    collection: 'disclosure-overrides',
    where: { document: { equals: id } },
    depth: 1,
    populate: { users: { name: true } },
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs
}

/** What could give away the employer behind `doc`, were it published as it is. Nothing for a named one. */
export async function judge(doc: Draft, req: PayloadRequest): Promise<Judged[]> {
  if (doc.attribution !== 'anonymous') return []
  const { flattenedFields } = req.payload.collections['case-studies'].config
  const findings = checkDisclosure(await gather(asPublished(doc), flattenedFields, req))
  if (findings.length === 0) return []
  const overrides = await overridesFor(doc.id, req)
  return findings.map((finding) => {
    const override = overrides.find(({ key }) => key === finding.key)
    return override ? { ...finding, override, stops: finding.stops && !override.confirmedBy } : finding
  })
}
