import type { CollectionBeforeChangeHook } from 'payload'

/** The first representative of an employer leads; the others only when somebody hands the lead on. */
export const firstLeads: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create' || data.role !== 'member' || !data.organisation || data.isLead) return data
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: {
      and: [
        { organisation: { equals: data.organisation } },
        { role: { equals: 'member' } },
        { isLead: { equals: true } },
      ],
    },
    req,
  })
  return { ...data, isLead: totalDocs === 0 }
}
