import type { Access, PayloadRequest, Where } from 'payload'
import { PUBLISHED } from './published-or-staff'
import { isStaff } from './roles'

/** True when something that is published shows the file. */
async function isShown(id: string, req: PayloadRequest): Promise<boolean> {
  const showing: Where = { and: [...PUBLISHED, { mediaUsed: { in: [id] } }] }
  const collections = req.payload.config.collections.filter(({ flattenedFields }) =>
    flattenedFields.some(({ name }) => name === 'mediaUsed'),
  )
  const found = await Promise.all(
    collections.map(({ slug }) =>
      req.payload.db.findOne({ collection: slug, where: showing, select: { slug: true } }),
    ),
  )
  return found.some(Boolean)
}

async function idOfFile(filename: string, req: PayloadRequest): Promise<string | undefined> {
  const { upload } = req.payload.collections.media.config
  const names: Where[] = [
    { filename: { equals: filename } },
    ...(upload.imageSizes?.map(({ name }) => ({ [`sizes.${name}.filename`]: { equals: filename } })) ?? []),
  ]
  const file = await req.payload.db.findOne<{ id: string }>({
    collection: 'media',
    where: { or: names },
    select: { filename: true },
  })
  return file?.id
}

/**
 * A file is as public as what shows it. Reached through a document it is allowed, since that document was; asked for
 * directly, it needs a published document that shows it; and nobody but staff lists files.
 */
export const publicMedia: Access = async ({ req, id, data, isReadingStaticFile }) => {
  // With a rule instead of `true` the framework looks for the record before it opens a file.
  const allowed = isReadingStaticFile ? { filename: { exists: true } } : true
  if (isStaff(req)) return allowed
  if (req.routeParams?.collection !== 'media') return true
  const asked = id ?? (typeof data?.filename === 'string' ? await idOfFile(data.filename, req) : undefined)
  return asked !== undefined && (await isShown(String(asked), req)) && allowed
}
