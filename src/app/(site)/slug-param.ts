/** A part of the path as text; empty, which names no document, when it cannot be decoded or is longer than any slug. */
export function slugParam(raw: string): string {
  try {
    const slug = decodeURIComponent(raw)
    return slug.length <= 200 ? slug : ''
  } catch {
    return ''
  }
}
