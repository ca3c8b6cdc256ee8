import { type CollectionBeforeOperationHook, type PayloadRequest, ValidationError } from 'payload'
import { cleanImage, UnusableImage } from './clean-image'
import { fileKind } from './file-kind'
import { requireRoomFor } from './room-for'
import { safeName } from './safe-name'

function refuse(message: string, req: PayloadRequest): never {
  throw new ValidationError(
    { collection: 'media', errors: [{ label: 'File', message, path: 'file' }], req },
    req.t,
  )
}

/** Before anything is written: a file is what its content says, under a plain name, and a picture is drawn anew. */
export const prepareFile: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { file } = req
  if ((operation !== 'create' && operation !== 'update') || !file) return args
  const kind = await fileKind(file.data, file.name)
  if (!kind) refuse('Use PNG, JPEG, WebP, AVIF, GIF, PDF, Word, Excel, OpenDocument text or CSV.', req)
  try {
    const data = await cleanImage(file.data, kind)
    await requireRoomFor(data.length)
    req.file = { ...file, data, size: data.length, mimetype: kind, name: safeName(file.name, kind) }
  } catch (error) {
    if (error instanceof UnusableImage) refuse(error.message, req)
    throw error
  }
  return args
}
