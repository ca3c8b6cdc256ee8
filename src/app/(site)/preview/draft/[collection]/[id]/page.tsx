import { SitePage } from '@/features/site/site-page'
import { readOwnPreview } from '@/sharing/read-preview'
import { missingPage } from '../../../../not-here'
import { PRIVATE_PAGE } from '../../../../private-page'
import { SharedDocument } from '../../../../shared-document'
import { DraftNote } from '../../../draft-note'

export const dynamic = 'force-dynamic'
export const metadata = { ...PRIVATE_PAGE, title: 'Draft' }

interface Props {
  params: Promise<{ collection: string; id: string }>
}

/** What the admin shows beside the form. */
export default async function DraftRoute({ params }: Props) {
  const { collection, id } = await params
  const shown = await readOwnPreview(collection, id)
  if (!shown) return missingPage()
  return (
    <SitePage withoutSearch>
      <DraftNote />
      <SharedDocument {...shown} />
      <script type="module" src="/js/preview.js" />
    </SitePage>
  )
}
