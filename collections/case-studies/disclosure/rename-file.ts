import { randomBytes } from 'node:crypto'
import { extname } from 'node:path'
import { readStored } from '@collections/media/read-stored'
import { refused } from '@collections/shared/answer'
import type { PayloadRequest } from 'payload'
import { isEditor } from '@/access/roles'
import { idOf } from '@/lib/walk-document'

/** Stores a file anew under a name that says nothing. */
export async function renameFile(id: string, req: PayloadRequest): Promise<Response | undefined> {
  const file = await req.payload.findByID({ collection: 'media', id, depth: 0, overrideAccess: true, req })
  if (!isEditor(req) && idOf(file.owner) !== String(req.user?.id))
    return refused(403, 'Somebody else uploaded this file. Ask an editor to rename it.')
  const data = await readStored(file.filename ?? '', req)
  if (!data) return refused(409, 'The file itself is missing. Upload it again under another name.')
  const name = `file-${randomBytes(5).toString('hex')}${extname(file.filename ?? '')}`
  await req.payload.update({
    collection: 'media',
    id,
    data: {},
    file: { data, name, mimetype: file.mimeType ?? '', size: data.length },
    overrideAccess: true,
  })
  return undefined
}
