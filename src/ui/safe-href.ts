const ALLOWED = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/**
 * An address that may stand in a link: a path or fragment of this site, or http, https, mailto, tel. Otherwise undefined.
 * Browsers drop tabs and line breaks inside addresses, so they are dropped before the scheme is read.
 */
export function safeHref(address: unknown): string | undefined {
  if (typeof address !== 'string') return undefined
  const url = address.replace(/[\p{Cc}\s]/gu, '')
  if (/^(#|\/(?![/\\]))/.test(url)) return url
  if (!URL.canParse(url)) return undefined
  return ALLOWED.has(new URL(url).protocol) ? url : undefined
}
