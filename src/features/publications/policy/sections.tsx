import type { ReactNode } from 'react'
import { headingsOf } from '@/lib/rich-text'
import type { Policy } from '@/payload-types'
import { FileList } from '@/ui/file-list'
import { hasContent, RichText } from '@/ui/rich-text/rich-text'
import type { Adaptation } from '../queries'
import { Changes } from './changes'
import { downloadsOf } from './files'
import { hasReuse, Reuse } from './reuse'

export interface PolicySection {
  anchor: string
  label: string
  content: ReactNode
}

/** What stands around the text of a policy, each with its fragment; empty parts are left out. */
export function policySections(doc: Policy, adaptedBy: Adaptation[]): PolicySection[] {
  const downloads = downloadsOf(doc)
  const sections: (PolicySection | false)[] = [
    downloads.length > 0 && { anchor: 'files', label: 'Download', content: <FileList files={downloads} /> },
    Boolean(doc.scope) && { anchor: 'scope', label: 'Whom it covers', content: <p>{doc.scope}</p> },
    hasContent(doc.body) && {
      anchor: 'text',
      label: 'What it says',
      content: <RichText state={doc.body} topLevel={3} />,
    },
    hasContent(doc.consultation) && {
      anchor: 'consultation',
      label: 'Who was consulted',
      content: <RichText state={doc.consultation} within="consultation" topLevel={3} />,
    },
    hasContent(doc.equalityImpact) && {
      anchor: 'equality-impact',
      label: 'Equality impact assessment',
      content: <RichText state={doc.equalityImpact} within="equality-impact" topLevel={3} />,
    },
    (doc.changes ?? []).length > 0 && {
      anchor: 'changes',
      label: 'What changed between versions',
      content: <Changes changes={doc.changes ?? []} />,
    },
    hasReuse(doc, adaptedBy) && {
      anchor: 'reuse',
      label: 'What you may do with it',
      content: <Reuse doc={doc} adaptedBy={adaptedBy} />,
    },
  ]
  return withOwnAnchors(
    sections.filter((section) => section !== false),
    doc,
  )
}

/** A heading in the text may already have one of our fragments; the search index links to the heading. */
function withOwnAnchors(sections: PolicySection[], doc: Policy): PolicySection[] {
  const taken = new Set(headingsOf(doc.body).map(({ anchor }) => anchor))
  return sections.map((section) =>
    taken.has(section.anchor) ? { ...section, anchor: `section-${section.anchor}` } : section,
  )
}
