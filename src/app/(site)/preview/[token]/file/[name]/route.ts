import { findPreview } from '@/sharing/read-preview'
import { noFile, shownFile } from '@/sharing/shown-file'

export const dynamic = 'force-dynamic'

interface Args {
  params: Promise<{ token: string; name: string }>
}

export async function GET(_request: Request, { params }: Args): Promise<Response> {
  const { token, name } = await params
  const found = await findPreview(token)
  return found ? shownFile(found.collection, found.id, name) : noFile()
}
