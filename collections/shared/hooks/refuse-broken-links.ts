import { type CollectionBeforeChangeHook, type PayloadRequest, ValidationError } from 'payload'
import { type Pointer, walkDocument } from '@/lib/walk-document'

interface Target {
  id: string
  title?: string
  _status?: string
}

/** Documents that the links in text lead to, as far as they are there and not in the trash. */
async function targetsOf(links: Pointer[], req: PayloadRequest): Promise<Map<string, Target>> {
  const collections = [...new Set(links.map(({ collection }) => collection))]
  const found = await Promise.all(
    collections.map((collection) =>
      req.payload.find({
        collection: collection as 'pages',
        where: {
          id: { in: links.filter((link) => link.collection === collection).map(({ id }) => id) },
        },
        select: { title: true, _status: true } as never,
        depth: 0,
        pagination: false,
        overrideAccess: true,
        req,
      }),
    ),
  )
  return new Map(found.flatMap(({ docs }) => docs as Target[]).map((target) => [target.id, target]))
}

function faultOf(target: Target | undefined): string | undefined {
  if (!target) return 'leads to a document that is not there any more. Take the link out or choose another.'
  return target._status === 'published'
    ? undefined
    : `leads to “${target.title}”, which is not published. Publish it first, or take the link out.`
}

/**
 * Nothing is published with a link into the hub that leads nowhere. Only for what people save: the sample content,
 * whose documents link to each other in circles, is published by the server itself.
 */
export const refuseBrokenLinks: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  if (data._status !== 'published' || req.payloadAPI !== 'REST') return data
  const { pointers } = walkDocument(collection.flattenedFields, data)
  const links = pointers.filter(({ words, id }) => words !== undefined && id !== originalDoc?.id)
  if (links.length === 0) return data
  const targets = await targetsOf(links, req)
  const errors = links.flatMap(({ id, path, label, words }) => {
    const fault = faultOf(targets.get(id))
    return fault
      ? [{ label: `${label}: the link “${words}”`, path, message: `The link “${words}” ${fault}` }]
      : []
  })
  if (errors.length === 0) return data
  throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
}
