import { documentUrl } from '@/lib/document-url'

/** The public page of a document that has been published; none while readers would find nothing there. */
export const viewOnSite = (collection: string) => (doc: Record<string, unknown>) =>
  typeof doc.slug === 'string' && doc.publishedAt ? (documentUrl(collection, doc.slug) ?? null) : null
