import type { PayloadRequest } from 'payload'
import { isTransferred, type Transferred } from '@/transfer/collections'
import { Refused } from '@/workflow/refused'

export interface SentFile {
  name: string
  bytes: Buffer
  target: Transferred
}

async function form(req: PayloadRequest): Promise<FormData> {
  try {
    const sent = await req.formData?.()
    if (sent) return sent
  } catch {
    // Not a form, or cut off on its way: told below.
  }
  throw new Refused('Send a form with a file and the list that it belongs to.')
}

/** The file of a form, with the list into which it goes. Throws 400, 413. */
export async function sentFile(req: PayloadRequest, mostBytes: number): Promise<SentFile> {
  const sent = await form(req)
  const [file, target] = [sent.get('file'), sent.get('collection')]
  if (!(file instanceof File) || file.size === 0) throw new Refused('Choose a file: it is missing or empty.')
  if (!isTransferred(target)) throw new Refused('Choose the list that the file belongs to.')
  if (file.size > mostBytes) {
    const most = Math.floor(mostBytes / 1024 / 1024)
    throw new Refused(`The file is larger than ${most} MB. Cut it into several files.`, 413)
  }
  const name = file.name.replace(/[\p{Cc}/\\]/gu, '').slice(-120) || 'file'
  return { name, bytes: Buffer.from(await file.arrayBuffer()), target }
}
