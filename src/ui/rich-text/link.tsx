import type { ReactNode } from 'react'
import type { LexicalNode } from '@/lib/rich-text'
import { linkHref } from './link-href'

/** A link, or its words alone when the address is unsafe or the document is not public. */
export function Link({ node, children }: { node: LexicalNode; children: ReactNode }) {
  const href = linkHref(node.fields)
  if (!href) return children
  return (
    <a href={href} rel={/^https?:/.test(href) ? 'noreferrer' : undefined}>
      {children}
    </a>
  )
}
