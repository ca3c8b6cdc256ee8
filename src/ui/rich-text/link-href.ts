import { documentUrl } from '@/lib/document-url'
import { safeHref } from '../safe-href'

interface Fields {
  linkType?: unknown
  url?: unknown
  doc?: { relationTo?: unknown; value?: unknown } | null
}

/** Where a link node leads. A document that was not populated is one that the reader may not see: no link. */
export function linkHref(fields: unknown): string | undefined {
  const { linkType, url, doc } = (typeof fields === 'object' && fields !== null ? fields : {}) as Fields
  if (linkType !== 'internal') return safeHref(url)
  const slug = slugOf(doc?.value)
  return slug && typeof doc?.relationTo === 'string' ? documentUrl(doc.relationTo, slug) : undefined
}

function slugOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('slug' in value)) return undefined
  return typeof value.slug === 'string' && value.slug !== '' ? value.slug : undefined
}
