import { headers } from 'next/headers'
import { isStaff } from '@/access/roles'
import { hashLinkToken } from '@/accounts/link-token'
import { payloadClient } from '@/database/payload-client'
import { idOf } from '@/lib/walk-document'
import { isShared, readAsPublished, type Shared, type SharedCollection } from './read-as-published'

export interface Previewed {
  collection: SharedCollection
  id: string
}
export type ShownPreview = Previewed & { doc: Shared[SharedCollection] }

/** The document that a draft link leads to; undefined when the link is wrong, too old or taken back. */
export async function findPreview(token: string): Promise<(Previewed & { expiresAt: string }) | undefined> {
  const payload = await payloadClient()
  const { docs } = await payload.find({
    collection: 'preview-links',
    where: {
      and: [
        { tokenHash: { equals: hashLinkToken(token) } },
        { expiresAt: { greater_than: new Date().toISOString() } },
      ],
    },
    depth: 0,
    limit: 1,
    overrideAccess: true,
  })
  const [link] = docs
  const id = idOf(link?.document.value)
  return link && id ? { collection: link.document.relationTo, id, expiresAt: link.expiresAt } : undefined
}

/** The newest text of a document for a member of the staff who is signed in; undefined for everybody else. */
export async function readOwnPreview(collection: string, id: string): Promise<ShownPreview | undefined> {
  if (!isShared(collection) || !/^[a-f\d]{24}$/.test(id)) return undefined
  const payload = await payloadClient()
  const { user } = await payload.auth({ headers: await headers() })
  if (!isStaff({ user })) return undefined
  const doc = await readAsPublished(collection, id)
  return doc ? { collection, id, doc } : undefined
}
