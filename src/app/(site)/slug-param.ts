import { notFound } from 'next/navigation'

/** A part of the path as text. What cannot be decoded, or is longer than any slug, is not a page. */
export function slugParam(raw: string): string {
  try {
    const slug = decodeURIComponent(raw)
    if (slug.length <= 200) return slug
  } catch {
    // Falls through: a malformed escape names no document.
  }
  notFound()
}
