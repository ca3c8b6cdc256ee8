import type { PayloadRequest } from 'payload'

/** Ends the links on which an employer reads and answers. The one for taking consent back goes on working. */
export async function closeLinks(caseStudy: string, req: PayloadRequest): Promise<void> {
  await req.payload.update({
    collection: 'sign-offs',
    where: { and: [{ document: { equals: caseStudy } }, { tokenHash: { exists: true } }] },
    data: { tokenHash: null, closedAt: new Date().toISOString() },
    depth: 0,
    overrideAccess: true,
    req,
  })
}
