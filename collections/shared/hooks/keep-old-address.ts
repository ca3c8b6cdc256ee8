import type { CollectionBeforeChangeHook } from 'payload'

interface Published {
  slug?: string | null
  previousSlugs?: string[] | null
  publishedAt?: string | null
  _status?: string | null
}

/** When a document that readers know is published at another address, the old one goes on leading to it. */
export const keepOldAddress: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation !== 'update' || data._status !== 'published') return data
  const latest = originalDoc as Published | undefined
  // The latest version may be a draft with yet another address; readers know the one in the main collection.
  const known =
    latest?._status === 'published'
      ? latest
      : await req.payload.db.findOne<Published & { id: string }>({
          collection: collection.slug,
          where: { id: { equals: originalDoc?.id } },
          req,
          select: { slug: true, previousSlugs: true, publishedAt: true },
        })
  const old = [...(known?.previousSlugs ?? []), ...(known?.publishedAt && known.slug ? [known.slug] : [])]
  return { ...data, previousSlugs: [...new Set(old)].filter((slug) => slug !== data.slug) }
}
