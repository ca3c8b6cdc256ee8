import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { emptied } from '@/lib/disclosure/as-published'

/** What the database adapter keeps of versions: MongoDB's own collection, under the connection of the transaction. */
interface VersionStore {
  versions: Record<string, { updateMany(filter: object, change: object, options: object): Promise<unknown> }>
  sessions?: Record<string, unknown>
}

async function scrub(id: string, withheld: readonly string[], req: PayloadRequest): Promise<void> {
  const { versions, sessions } = req.payload.db as unknown as VersionStore
  const gone = {
    ...emptied(withheld),
    organisation: null,
    contact: null,
    image: null,
    happenedFrom: null,
    previousSlugs: [],
  }
  const change = Object.fromEntries(Object.entries(gone).map(([name, left]) => [`version.${name}`, left]))
  const transaction = await req.transactionID
  const session = transaction === undefined ? undefined : sessions?.[String(transaction)]
  await versions['case-studies']?.updateMany({ parent: id }, { $set: change }, { session, timestamps: false })
}

/**
 * Earlier versions of an anonymous case study lose what was withheld as well, in the same transaction: a fact that is
 * still kept somewhere is restored, exported or leaked from there one day.
 */
export const scrubVersions: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (doc.attribution === 'anonymous' && doc._status === 'published') {
    await scrub(String(doc.id), doc.withheld ?? [], req)
  }
  return doc
}
