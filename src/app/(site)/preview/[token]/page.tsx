import { SitePage } from '@/features/site/site-page'
import { formatDate } from '@/lib/format-date'
import { readAsPublished } from '@/sharing/read-as-published'
import { findPreview } from '@/sharing/read-preview'
import { withOwnFiles } from '@/sharing/with-own-files'
import { missingPage } from '../../not-here'
import { PRIVATE_PAGE } from '../../private-page'
import { SharedDocument } from '../../shared-document'
import { DraftNote } from '../draft-note'

export const dynamic = 'force-dynamic'
export const metadata = { ...PRIVATE_PAGE, title: 'Draft' }

export default async function PreviewRoute({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const found = await findPreview(token)
  const doc = found && (await readAsPublished(found.collection, found.id))
  if (!found || !doc) return missingPage()
  return (
    <SitePage withoutSearch>
      <DraftNote until={formatDate(found.expiresAt)} />
      <SharedDocument collection={found.collection} doc={withOwnFiles(doc, `/preview/${token}`)} />
    </SitePage>
  )
}
