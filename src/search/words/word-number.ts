/**
 * A number for a stem (FNV-1a). Of 50,000 different words one in 80,000 shares its number with another; what is asked of
 * numbers alone may be a little off then, and never decides whether a document is found.
 */
export function numberOf(stem: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < stem.length; at++) hash = Math.imul(hash ^ stem.charCodeAt(at), 0x01000193)
  return hash | 0
}
