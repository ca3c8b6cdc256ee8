import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { Import } from '@/payload-types'
import type { SentFile } from './sent-file'

/** One file in one list. */
export const onceOf = ({ bytes, target }: SentFile): string =>
  `${target}:${createHash('sha256').update(bytes).digest('hex')}`

/** The import by which this very file was brought in before. */
export async function importedBefore(once: string, req: PayloadRequest): Promise<Import | undefined> {
  const { docs } = await req.payload.find({
    collection: 'imports',
    where: { once: { equals: once } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0]
}

export const keepImport = (data: Omit<Import, 'id' | 'createdAt' | 'updatedAt'>, req: PayloadRequest) =>
  req.payload.create({
    collection: 'imports',
    data: { ...data, owner: req.user?.id },
    overrideAccess: true,
    req,
  })

/** What staff may know of an import. */
export const shownOf = ({ id, state, rows, faults, made, target }: Import) => ({
  id,
  state,
  target,
  rows,
  faults,
  made,
})
