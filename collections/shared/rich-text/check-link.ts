import { LINKED } from './linked-collections'

const PROTOCOLS = ['http:', 'https:', 'mailto:', 'tel:']

function isAddress(url: unknown): boolean {
  // Browsers drop control characters and spaces inside a scheme, so none may stand in an address.
  if (typeof url !== 'string' || /[\p{Cc}\s]/u.test(url.trim()) || url.trim() === '') return false
  if (/^[/\\]{2}/.test(url.trim())) return false
  const base = 'https://hub.invalid'
  return URL.canParse(url, base) && PROTOCOLS.includes(new URL(url, base).protocol)
}

function isReference(doc: unknown): boolean {
  if (typeof doc !== 'object' || doc === null || !('relationTo' in doc)) return false
  return LINKED.some((slug) => slug === doc.relationTo)
}

/** What is wrong with the `fields` of a link node, or undefined. */
export function linkFault(fields: unknown): string | undefined {
  if (typeof fields !== 'object' || fields === null) return 'a link without an address'
  const { linkType, url, doc } = fields as Record<string, unknown>
  if (linkType === 'internal') {
    return isReference(doc) ? undefined : 'a link to something that cannot be linked to'
  }
  return isAddress(url)
    ? undefined
    : 'a link that is neither a path of this site nor begins with https:, http:, mailto: or tel:'
}
