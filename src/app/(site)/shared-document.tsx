import { CaseStudyPage } from '@/features/publications/case-study/page'
import { GuidancePage } from '@/features/publications/guidance/page'
import { PolicyPage } from '@/features/publications/policy/page'
import { documentUrl } from '@/lib/document-url'
import type { CaseStudy, Guidance, Policy } from '@/payload-types'
import type { SharedCollection } from '@/sharing/read-as-published'
import { addressOf } from './address'

interface SharedDocumentProps {
  collection: SharedCollection
  doc: CaseStudy | Policy | Guidance
}

/** A draft on the page that readers would get. What other documents add around it is left out. */
export function SharedDocument({ collection, doc }: SharedDocumentProps) {
  const address = addressOf(documentUrl(collection, doc.slug ?? '') ?? `/${collection}`)
  if (collection === 'case-studies')
    return <CaseStudyPage doc={doc as CaseStudy} similar={[]} address={address} />
  if (collection === 'policies') return <PolicyPage doc={doc as Policy} uses={[]} />
  return <GuidancePage doc={doc as Guidance} uses={[]} />
}
