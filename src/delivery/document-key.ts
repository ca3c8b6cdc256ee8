/** Parameters that change nothing on a public page: the framework's own and those of campaigns. */
const IGNORED = /^(_rsc|__next.*|nxt[IP].*|utm_.*|fbclid|gclid|msclkid|mc_[ce]id)$/

/** The address under which a document is kept and rendered: no ignored parameters, no empty query. */
export function documentKey(url: string): string {
  const at = url.indexOf('?')
  if (at < 0) return url
  const kept = url
    .slice(at + 1)
    .split('&')
    .filter((pair) => pair !== '' && !IGNORED.test(pair.split('=', 1)[0] ?? ''))
  return kept.length > 0 ? `${url.slice(0, at)}?${kept.join('&')}` : url.slice(0, at)
}
