import { payloadClient } from '@/database/payload-client'
import { findSignOff } from '@/sharing/read-sign-off'
import { noFile, shownFile } from '@/sharing/shown-file'

export const dynamic = 'force-dynamic'

interface Args {
  params: Promise<{ token: string; name: string }>
}

export async function GET(_request: Request, { params }: Args): Promise<Response> {
  const { token, name } = await params
  const found = await findSignOff(await payloadClient(), token)
  return found ? shownFile('case-studies', found.caseStudy, name) : noFile()
}
