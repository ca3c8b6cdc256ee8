import { readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { PayloadRequest } from 'payload'
import { env } from '@/config/env'

/** Where uploads are kept when no bucket is set. */
export const mediaFolder = (): string => join(resolve(env().DATA_DIR), 'media')

/** The bytes of a stored file, from the bucket or the disk; undefined when it is gone. */
export async function readStored(filename: string, req: PayloadRequest): Promise<Buffer | undefined> {
  const { upload } = req.payload.collections.media.config
  for (const handler of upload.handlers ?? []) {
    const params = { collection: 'media', filename }
    const answer = await handler(req, { params, headers: new Headers() } as never)
    if (answer && answer.status < 400) return Buffer.from(await answer.arrayBuffer())
  }
  try {
    return await readFile(join(mediaFolder(), basename(filename)))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
