import { readStored } from '@collections/media/read-stored'
import { createLocalReq } from 'payload'
import { payloadClient } from '@/database/payload-client'
import type { SharedCollection } from './read-as-published'

export const noFile = (): Response => new Response('There is no such file here.', { status: 404 })

/** The file `name`, if the newest text of this document shows it. */
export async function shownFile(collection: SharedCollection, id: string, name: string): Promise<Response> {
  const payload = await payloadClient()
  const doc = await payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
  const sizes = payload.collections.media.config.upload.imageSizes ?? []
  const names = [
    { filename: { equals: name } },
    ...sizes.map((size) => ({ [`sizes.${size.name}.filename`]: { equals: name } })),
  ]
  const { docs } = await payload.find({
    collection: 'media',
    where: { and: [{ id: { in: doc?.mediaUsed ?? [] } }, { or: names }] },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const [file] = docs
  const bytes = file && (await readStored(name, await createLocalReq({}, payload)))
  if (!bytes) return noFile()
  const isPicture = /\.(png|jpe?g|webp|avif|gif)$/i.test(name)
  const type = name === file.filename ? file.mimeType : `image/${name.split('.').at(-1)}`
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': type ?? 'application/octet-stream',
      ...(!isPicture && { 'content-disposition': 'attachment' }),
    },
  })
}
